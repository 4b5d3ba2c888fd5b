import { listLessons } from '../../shared/learning/learning-endpoints.ts'
import { Lesson } from '../../shared/learning/lesson.ts'
import type { Api } from './api.ts'
import type { Decision, DemoRound } from './demo-rounds.ts'

/** What people found without a survey, in another strand. It has no figures, so its own words say that it is made up. */
const found = {
  strand: 'case-audit',
  title: 'Made up: in most of the case files we read, nobody had written down what the child said.',
  soWhat: 'Made up: every file now has a page for the child’s own words.',
} as const

/** Every draft of a round as the lead decides it. */
export async function decideLessons(lead: Api, wave: string, { decisions = {} }: DemoRound): Promise<void> {
  const { lessons } = listLessons.ok.body.parse(await lead.get('/api/lessons?status=draft'))
  for (const lesson of lessons) {
    const { evidence } = lesson
    const decision =
      evidence?.wave === wave && decisions[`${evidence.survey} ${evidence.result ?? 'turnout'}`]
    if (decision) await decide(lead, lesson, decision)
  }
}

/** A lesson that a person wrote, from reading case files. */
export async function recordLesson(lead: Api): Promise<void> {
  const lesson = Lesson.parse(await lead.post('/api/lessons', found))
  await decide(lead, lesson, { status: 'accepted', visibility: 'partnership', soWhat: found.soWhat })
}

const decide = (lead: Api, { lesson, version, title }: Lesson, decision: Decision): Promise<unknown> =>
  lead.post(`/api/lessons/${lesson}/versions`, { version, title, ...decision })
