import { isProblem, type Problem } from '#shared/api/problem.ts'
import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import type { Release } from '#shared/results/release.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import { call } from '#web/staff/call.ts'

/** What every released round said, as it is published; or what went wrong. */
export async function findReleases(): Promise<Release[] | Problem> {
  const list = await call(listWaves, {})
  if (isProblem(list)) return list
  const all: Release[] = []
  for (const { wave, state } of list.waves) {
    if (state !== 'released') continue
    const summary = await call(getSummary, { params: { wave } })
    if (isProblem(summary)) return summary
    all.push(...summary.releases)
  }
  return all
}
