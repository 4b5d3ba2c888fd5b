import { Cycle } from '../../shared/section-11/cycle.ts'
import { londonDay } from '../../shared/settings/london-day.ts'
import { setUp } from '../local/set-up.ts'
import type { Api } from './api.ts'
import { moveClock } from './demo-clock.ts'
import { hubReturn, type MadeUpAnswer, schoolReturn } from './made-up-returns.ts'

const day = 24 * 3600_000
const hub = 'family-hub-north'
const school = 'riverside-school'

interface People {
  manager: Api
  board: Api
  /** Two of the hub, who fill it in together. */
  hub: readonly [Api, Api]
  school: Api
}

/** The audit two years ago, to its end: both agencies sent their return, all was moderated and shared. */
export async function auditBefore(origin: string, people: People, today: number): Promise<void> {
  moveClock(beginningOf(today))
  await setUp(origin, londonDay(beginningOf(today)))
  const cycle = await begin(people.manager, dueOf(today))
  await fill(people.hub, cycle, hub, hubReturn, 'before')
  await fill([people.school], cycle, school, schoolReturn, 'before')
  for (const [agency, answers] of [
    [hub, hubReturn],
    [school, schoolReturn],
  ] as const) {
    const standards = Object.keys(answers)
    const own = agency === hub ? people.hub[1] : people.school
    await own.post(`${at(cycle, agency)}/sign`, { answers: signing(standards) })
    for (const [nth, standard] of standards.entries())
      await moderate(people.board, cycle, agency, standard, nth + 1, answers[standard]?.before ?? 0)
  }
  await people.manager.post(`/api/section-11/cycles/${cycle}/share`, { version: 1 })
}

/** The one of now begins, later than two years after the last. */
export function beginAudit(manager: Api, today: number): Promise<string> {
  const why = 'Made up: a case review took everybody’s time in spring.'
  return begin(manager, londonDay(today - 4 * day), why)
}

/** One agency signed, and was moderated but for the last three standards; the other is late with half of its return. */
export async function answerAudit(people: People, cycle: string): Promise<void> {
  await fill(people.hub, cycle, hub, hubReturn, 'now')
  const standards = Object.keys(hubReturn)
  await people.hub[0].post(`${at(cycle, hub)}/sign`, { answers: signing(standards) })
  for (const [nth, standard] of standards.slice(0, -3).entries()) {
    const self = hubReturn[standard]?.now ?? 0
    const lower = standard === 'accountability'
    const why = lower ? 'Made up: in our visit two of five staff could not say it.' : ''
    await moderate(people.board, cycle, hub, standard, nth + 1, lower ? self - 1 : self, why)
  }
  const half = Object.fromEntries(Object.entries(schoolReturn).slice(0, 5))
  await fill([people.school], cycle, school, half, 'now')
}

const beginningOf = (today: number): number => today - 820 * day
const dueOf = (today: number): string => londonDay(today - 755 * day)
const at = (cycle: string, agency: string): string => `/api/section-11/cycles/${cycle}/returns/${agency}`
const signing = (standards: readonly string[]) => Object.fromEntries(standards.map((id) => [id, 1]))

async function begin(manager: Api, due: string, why?: string): Promise<string> {
  const body = { due, agencies: [hub, school], ...(why ? { why } : {}) }
  return Cycle.parse(await manager.post('/api/section-11/cycles', body)).id
}

async function fill(
  by: readonly Api[],
  cycle: string,
  agency: string,
  answers: Readonly<Record<string, MadeUpAnswer>>,
  when: 'before' | 'now',
): Promise<void> {
  for (const [nth, [standard, answer]] of Object.entries(answers).entries()) {
    const { before: _, now: __, ...texts } = answer
    const words = {
      ...texts,
      strengths: `Made up: ${texts.strengths}`,
      score: answer[when],
      // Whoever is at the top now was not two years ago, and had something to do.
      weaknesses: texts.weaknesses || (answer[when] < 3 ? 'Not everybody knew it.' : ''),
      doing: texts.doing || (answer[when] < 3 ? 'It is written down and taught.' : ''),
      due: `${Number(cycle.slice(0, 4)) + 1}-03-31`,
      leads: agency === hub ? 'Head of early help' : 'Deputy head',
      evidence: [{ says: 'Made up: a check of twenty cases', where: 'Report to managers, spring' }],
    }
    await by[nth % by.length]?.post(`${at(cycle, agency)}/answers/${standard}`, { from: 0, words })
  }
}

const moderate = (
  board: Api,
  cycle: string,
  agency: string,
  standard: string,
  version: number,
  score: number,
  why = '',
) => board.post(`${at(cycle, agency)}/moderation/${standard}`, { version, score, why })
