import { CaseReview } from '../../shared/case-reviews/case-review.ts'
import { Action } from '../../shared/learning/action.ts'
import { Lesson } from '../../shared/learning/lesson.ts'
import { londonDay } from '../../shared/settings/london-day.ts'
import { reviewRules } from '../../shared/settings/review-rules.ts'
import type { Api } from './api.ts'
import { decide } from './demo-lessons.ts'

const day = 24 * 3600_000
const agencies = ['family-hub-north', 'riverside-school']

type People = Readonly<Record<'manager' | 'lead', Api>>

/** A local review from some months ago, closed because what followed from it was tested by the case audit. */
export async function reviewLocally({ manager, lead }: People, today: number): Promise<void> {
  const review = await begin(
    manager,
    'Made up: missed appointments that nobody counted together',
    today - 90 * day,
  )
  const decided = await revise(manager, review, {
    criteria: criteriaOf(review, ['improvements', 'recurrent', 'working-together']),
    decision: {
      level: 'local',
      why: 'Made up: no child was seriously harmed. Three agencies want to learn from it.',
      on: londonDay(today - 80 * day),
    },
    own: [
      { id: 'family', says: 'Meet the family and hear what they think', due: londonDay(today - 50 * day) },
    ],
    done: [{ milestone: 'family', on: londonDay(today - 55 * day), note: 'At home, with their worker.' }],
    documents: [{ kind: 'overview-report', where: 'Reviews folder, report 4' }],
  })
  const told = {
    title: 'Made up: missed appointments say something only when all agencies count them together.',
    soWhat: '',
  }
  const lesson = Lesson.parse(await manager.post(`/api/case-reviews/${review.id}/lessons`, told))
  await decide(lead, lesson, {
    status: 'acted',
    visibility: 'partnership',
    soWhat: 'Made up: one list for all agencies, looked at each month.',
  })
  const words = {
    title: 'Made up: one list of missed appointments for all agencies, looked at each month',
    route: 'policy-change',
    owner: 'Early help manager',
    agency: agencies[0],
    due: londonDay(today - 10 * day),
  }
  const action = Action.parse(await lead.post(`/api/lessons/${lesson.lesson}/actions`, words))
  const noted = { version: action.version, says: 'In use since last month.', done: true }
  const { version } = Action.parse(await lead.post(`/api/actions/${action.action}/progress`, noted))
  const impact = {
    tested: 'audit',
    reference: 'Made up: case audit, line of enquiry on telling each other',
    found: 'difference',
    says: 'In all cases looked at, missed appointments were counted together.',
  }
  await lead.post(`/api/actions/${action.action}/close`, { version, impact })
  await manager.post(`/api/case-reviews/${review.id}/close`, { version: decided.version })
}

/** A review by the guidance, under way: the panel was told in time, the rapid review is due within days. */
export async function reviewSeriously({ manager }: People, today: number): Promise<void> {
  const review = await begin(manager, 'Made up: a baby who was hurt at home', today - 18 * day)
  const told = reviewRules[review.pack].milestones[0]?.id
  await revise(manager, review, {
    criteria: criteriaOf(review, ['abuse-or-neglect', 'died-or-harmed', 'working-together']),
    decision: { level: 'serious', why: 'Made up: all three partners agree.', on: londonDay(today - 4 * day) },
    done: [{ milestone: told, on: londonDay(today - 14 * day) }],
    documents: agencies.map((agency) => ({
      kind: 'chronology',
      agency,
      where: 'Reviews folder, chronologies',
    })),
  })
}

const begin = async (manager: Api, about: string, known: number): Promise<CaseReview> =>
  CaseReview.parse(await manager.post('/api/case-reviews', { about, knownOn: londonDay(known), agencies }))

const criteriaOf = ({ pack }: CaseReview, met: readonly string[]) =>
  reviewRules[pack].criteria.map(({ id }) => ({
    id,
    met: met.includes(id),
    why: met.includes(id) ? 'Made up: each agency’s first look says so.' : 'Made up: nothing points to it.',
  }))

async function revise(manager: Api, review: CaseReview, anew: object): Promise<CaseReview> {
  const { id, ref: _, pack: _pack, by: _by, on: _on, closed: _closed, ...facts } = review
  return CaseReview.parse(await manager.post(`/api/case-reviews/${id}/versions`, { ...facts, ...anew }))
}
