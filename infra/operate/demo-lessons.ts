// What the made-up partnership decided about its drafts, as data, and the lead who does it.
import { listLessons } from '../../shared/learning/learning-endpoints.ts'
import type { Lesson } from '../../shared/learning/lesson.ts'
import type { Api } from './api.ts'

type Decision = Pick<Lesson, 'status' | 'visibility' | 'soWhat'> & { reason?: string }

/** By survey and result. A draft that is not here stays a draft. */
const decisions: Readonly<Record<string, Decision>> = {
  'parent-carer p5a': {
    status: 'accepted',
    visibility: 'public',
    soWhat: 'Each family hub now has somebody to ask about money and rent, every Tuesday and Thursday.',
  },
  'parent-carer p1': {
    status: 'accepted',
    visibility: 'partnership',
    soWhat: 'Keep the weekly visits at home. The three agencies plan them together from now on.',
  },
  'parent-carer p2': {
    status: 'declined',
    visibility: 'partnership',
    soWhat: '',
    reason: 'This is what the lesson about visits says already.',
  },
  'child-8-11 c1': {
    status: 'accepted',
    visibility: 'public',
    soWhat:
      'Children told us it is better when they know who is coming. Workers now send a picture of themselves first.',
  },
}

/** Every draft of a round as the lead decides it. */
export async function decideLessons(lead: Api, wave: string): Promise<void> {
  const { lessons } = listLessons.ok.body.parse(await lead.get('/api/lessons?status=draft'))
  for (const { lesson, version, title, evidence } of lessons) {
    const decision = evidence?.wave === wave && decisions[`${evidence.survey} ${evidence.result}`]
    if (decision) await lead.post(`/api/lessons/${lesson}/versions`, { version, title, ...decision })
  }
}
