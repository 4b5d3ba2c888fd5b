import { Action } from '../../shared/learning/action.ts'
import { listLessons } from '../../shared/learning/learning-endpoints.ts'
import { Lesson } from '../../shared/learning/lesson.ts'
import { londonDay } from '../../shared/settings/london-day.ts'
import type { Api } from './api.ts'
import type { Decision, DemoAction, DemoRound } from './demo-rounds.ts'

/** What people found without a survey, in another strand. It has no figures, so its own words say that it is made up. */
const found = {
  strand: 'case-audit',
  title: 'Made up: in most of the case files we read, nobody had written down what the child said.',
  soWhat: 'Made up: every file now has a page for the child’s own words.',
  audiences: ['trainers', 'managers', 'practitioners'],
  priorities: ['neglect'],
  themes: ['the child’s voice', 'case files'],
  sources: [
    { kind: 'document', reference: 'Made up: case audit on neglect, page 7', says: 'In 9 of 12 files.' },
  ],
  confidence: 'pattern',
} as const

/** Every draft of a round as the lead decides it. */
export async function decideLessons(
  lead: Api,
  wave: string,
  { decisions = {} }: DemoRound,
  today: number,
): Promise<void> {
  const { lessons } = listLessons.ok.body.parse(await lead.get('/api/lessons?status=draft'))
  for (const lesson of lessons) {
    const { evidence } = lesson
    const decision =
      evidence?.wave === wave && decisions[`${evidence.survey} ${evidence.result ?? 'turnout'}`]
    if (!decision) continue
    const { actions = [], ...words } = decision
    await decide(lead, lesson, words)
    for (const action of actions) await act(lead, lesson.lesson, action, today)
  }
}

/** A lesson that a person wrote, from reading case files. */
export async function recordLesson(lead: Api): Promise<void> {
  const lesson = Lesson.parse(await lead.post('/api/lessons', found))
  await decide(lead, lesson, { status: 'acted', visibility: 'partnership', soWhat: found.soWhat })
}

/** What the lead makes of a lesson. */
export const decide = (lead: Api, lesson: Lesson, decision: Decision): Promise<unknown> => {
  const { lesson: id, version, title, soWhat, audiences, priorities, themes, sources, confidence } = lesson
  const words = { version, title, soWhat, audiences, priorities, themes, sources, confidence }
  return lead.post(`/api/lessons/${id}/versions`, { ...words, ...decision })
}

const day = 24 * 3600_000

/** What follows, as far as it has gone. */
async function act(lead: Api, lesson: string, action: DemoAction, today: number): Promise<void> {
  const { dueInDays, notes = [], done = false, impact, ...words } = action
  const due = londonDay(today + dueInDays * day)
  let newest = Action.parse(await lead.post(`/api/lessons/${lesson}/actions`, { ...words, due }))
  const at = `/api/actions/${newest.action}`
  for (const [nth, says] of notes.entries()) {
    const note = { version: newest.version, says, done: done && nth === notes.length - 1 }
    newest = Action.parse(await lead.post(`${at}/progress`, note))
  }
  if (impact) await lead.post(`${at}/close`, { version: newest.version, impact })
}
