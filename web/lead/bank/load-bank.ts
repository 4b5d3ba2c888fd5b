import { isProblem, type Problem } from '#shared/api/problem.ts'
import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { library } from '#shared/library/library.ts'
import type { Release } from '#shared/results/release.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import { type BankItem, listBank } from '#shared/survey/list-bank.ts'
import { getSurvey, listSurveys } from '#shared/survey/survey-endpoints.ts'
import { call } from '#web/staff/call.ts'

export interface Bank {
  items: BankItem[]
  /** What the newest rounds published, the newest first. */
  releases: Release[]
}

const newestRounds = 6

/** What was asked before: our starters, and what is published here, with what the newest rounds published of it. */
export async function loadBank(): Promise<Bank | Problem> {
  const [known, waves] = await Promise.all([call(listSurveys, {}), call(listWaves, {})])
  if (isProblem(known)) return known
  if (isProblem(waves)) return waves
  const released = waves.waves
    .filter((it) => it.released)
    .toSorted((a, b) => b.closes.localeCompare(a.closes))
  const [published, summaries] = await Promise.all([
    Promise.all(known.surveys.map(({ survey, version }) => call(getSurvey, { params: { survey, version } }))),
    Promise.all(released.slice(0, newestRounds).map(({ wave }) => call(getSummary, { params: { wave } }))),
  ])
  const here = published.flatMap((it) => (isProblem(it) ? [] : it.definition))
  const starters = [...library.values()].filter(({ id }) => !here.some((it) => it.id === id))
  return {
    items: listBank([...here, ...starters]),
    releases: summaries.flatMap((it) => (isProblem(it) ? [] : it.releases)),
  }
}
