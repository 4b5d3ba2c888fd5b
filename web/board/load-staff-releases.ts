import { isProblem, type Problem } from '#shared/api/problem.ts'
import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import type { Release } from '#shared/results/release.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import { call } from '#web/staff/call.ts'

/** As many rounds as two years usually have. */
const mostRounds = 8

/** What those who do the work, or were trained for it, said in surveys: frozen figures, the newest round first. */
export async function loadStaffReleases(): Promise<Release[] | Problem> {
  const rounds = await call(listWaves, {})
  if (isProblem(rounds)) return rounds
  const counted = rounds.waves.filter(({ state }) => state === 'released')
  const newest = counted.sort((a, b) => (a.closes < b.closes ? 1 : -1)).slice(0, mostRounds)
  const got = await Promise.all(newest.map(({ wave }) => call(getSummary, { params: { wave } })))
  const problem = got.find(isProblem)
  if (problem) return problem
  return got.flatMap((it) => (isProblem(it) ? [] : it.releases)).filter(({ voice }) => voice === 'staff')
}
