// The process dies (SIGKILL) in the middle of submissions and of a release. Everything that was acknowledged
// is found, once.
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Api } from '#infra/operate/api.ts'
import { type Sealing, sealOnPhone } from '#infra/operate/phone.ts'
import { openDistribution } from '#shared/distribution/distribution-endpoints.ts'
import type { Handout } from '#shared/response/seal-response.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import { note } from '../support/faults-table.ts'
import { openHandout } from '../support/open-handout.ts'
import { System } from '../support/system.ts'
import { waitUntil } from '../support/wait-until.ts'

const full = process.env['HEARD_FAULTS'] === 'full'
const families = full ? 500 : 200
const atOnce = 16
const kills = full ? 30 : 1
const killsOfCounting = full ? 8 : 1

/** Before and now, of each fifth family. Varied enough to be shown: of two answers alone, one could be found out. */
const says = [
  { 'p1-then': 'badly', 'p1-now': 'very-badly' },
  { 'p1-then': 'ok', 'p1-now': 'ok' },
  { 'p1-then': 'very-badly', 'p1-now': 'well' },
  { 'p1-then': 'badly', 'p1-now': 'well' },
  { 'p1-then': 'ok', 'p1-now': 'very-well' },
]

let system: System
beforeAll(async () => {
  system = await System.start()
})
afterAll(() => system.remove())

test(`${families} families send while it is killed (${kills}), then while it counts (${killsOfCounting}): each is counted once`, async () => {
  let lead: Api = await system.as('participation-lead-1')
  const handout = await handoutForAll(lead)
  const sealings = await Promise.all(
    Array.from({ length: families }, (_, family) =>
      sealOnPhone(handout, { answers: { ...says[family % says.length] } }),
    ),
  )

  const acknowledged = new Set<Sealing>()
  const sending = sendAll(handout, sealings, acknowledged)
  for (let kill = 1; kill <= kills; kill++) {
    await waitUntil(async () => (acknowledged.size >= (kill * families) / (kills + 1) ? true : undefined))
    await system.end('SIGKILL')
    await system.start()
  }
  await sending
  expect(acknowledged.size).toBe(families)

  lead = await system.as('participation-lead-1')
  await lead.post(`/api/waves/${handout.wave}/close`)
  for (let kill = 0; kill < killsOfCounting; kill++) {
    await wait(1100 + kill * 150)
    await system.end('SIGKILL')
    await system.start()
  }
  note('thrown', 'SIGKILL of everything while families send', kills)
  note('thrown', 'SIGKILL of everything while it counts', killsOfCounting)
  const again = await system.as('board-1')
  const summary = await waitUntil(async () => {
    const it = getSummary.ok.body.parse(await again.get(`/api/waves/${handout.wave}/summary`))
    return it.wave.state === 'released' ? it : undefined
  })
  expect(summary.releases).toHaveLength(1)
  expect(summary.releases[0]).toMatchObject({ answered: { about: families } })
  expect(summary.releases[0]).not.toHaveProperty('quarantined')
  expect(summary.releases[0]?.results.find(({ id }) => id === 'p1')).toMatchObject({
    change: {
      base: { about: families },
      better: { about: (3 * families) / 5 },
      worse: { about: families / 5 },
      same: { about: families / 5 },
    },
  })
})

/** A hand-out for so many that its cap is far. */
async function handoutForAll(lead: Api): Promise<Handout> {
  const first = await openHandout(lead)
  const body = { agency: 'family-hub-north', survey: 'parent-carer', kind: 'open', expected: families }
  const made = await lead.post(`/api/waves/${first.wave}/distributions`, body)
  return { ...first, distribution: openDistribution.ok.body.parse(made).distribution }
}

/** Phones that try until they are told that the answer arrived, sixteen at a time. */
async function sendAll(handout: Handout, sealings: Sealing[], acknowledged: Set<Sealing>): Promise<void> {
  const waiting = [...sealings]
  const phone = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      while (!(await send(handout, next))) await wait(50)
      acknowledged.add(next)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, phone))
}

async function send({ distribution }: Handout, { submission }: Sealing): Promise<boolean> {
  try {
    const reply = await fetch(`${system.origin}/api/s/${distribution}/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(submission),
    })
    return reply.status === 200
  } catch {
    return false
  }
}
