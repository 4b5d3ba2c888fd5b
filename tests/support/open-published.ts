import type { Api } from '#infra/operate/api.ts'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { openDistribution, openWave } from '#shared/distribution/distribution-endpoints.ts'

/** A published survey in a round of its own, with one open hand-out. */
export async function openPublished(
  lead: Api,
  survey: string,
  version: number,
  title: string,
): Promise<{ wave: string; distribution: string }> {
  const closes = new Date(Date.now() + 24 * 3600_000).toISOString()
  const body = { title, closes, checks: madeUpChecks(closes), surveys: [{ survey, version }] }
  const { wave } = openWave.ok.body.parse(await lead.post('/api/waves', body))
  const handOut = { agency: 'family-hub-north', survey, kind: 'open', mode: 'alone', expected: 60 }
  const made = await lead.post(`/api/waves/${wave}/distributions`, handOut)
  return { wave, distribution: openDistribution.ok.body.parse(made).distribution }
}
