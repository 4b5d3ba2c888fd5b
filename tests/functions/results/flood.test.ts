// A hand-out with far too many answers: the round waits, a lead decides by its count alone, and only then is counted.
import { expect, test } from 'vitest'
import { handler as decide } from '#functions/distribution/decide-flood.ts'
import { handler as list } from '#functions/distribution/list-distributions.ts'
import { findWave } from '#functions/distribution/wave-store.ts'
import { writeOnce } from '#functions/table/write-once.ts'
import { listDistributions } from '#shared/distribution/distribution-endpoints.ts'
import { intakeKey } from '#shared/table/keys.ts'
import { answerWith, handOut, lead, linksOf, north } from '../../support/agencies.ts'
import { call, callFor } from '../../support/call.ts'
import { better, findRelease, intake, release, worse } from '../../support/released.ts'
import { openRound, type Round } from '../../support/round.ts'

const handOuts = async ({ wave }: Round) =>
  (await callFor(listDistributions, list, { ...lead, params: { wave } })).distributions
const decideOn = ({ wave }: Round, distribution: string, excluded: boolean) =>
  call(decide, { ...lead, params: { wave, distribution }, body: { excluded } })

/** A round in which a link of its own came to twelve families, and the open one to sixty bored people. */
async function flooded() {
  const round = await openRound('open', 3)
  for (let time = 0; time < 60; time++) await round.answer(worse)
  const own = await handOut(round, north)
  for (const token of await linksOf(own, north, 12)) await answerWith(round, own.distribution, token)
  await round.close()
  await release()
  return { round, own }
}

test('the round waits, nothing of it is counted, and a lead sees about how many and nothing more', async () => {
  const { round, own } = await flooded()
  await release()
  expect(await findRelease(round.wave)).toBeUndefined()
  expect(await findWave(round.wave)).not.toHaveProperty('released')
  expect(await intake(round)).toHaveLength(72)
  const seen = await handOuts(round)
  expect(seen.find((it) => it.distribution === round.distribution)).toMatchObject({ flooded: 60 })
  expect(seen.find((it) => it.distribution === own.distribution)).not.toHaveProperty('flooded')

  expect((await decideOn(round, own.distribution, true)).status).toBe(409)
  expect((await decideOn(round, round.distribution, true)).status).toBe(200)
  expect((await decideOn(round, round.distribution, true)).status).toBe(200)
  expect((await decideOn(round, round.distribution, false)).status).toBe(409)
  await release()
  expect(await findRelease(round.wave)).toMatchObject({
    answered: { low: 10, high: 12 },
    expected: 20,
    leftOut: 1,
  })
  expect(await findWave(round.wave)).toHaveProperty('released')
  expect(await intake(round)).toHaveLength(0)
})

test('counted all the same, when a lead says so', async () => {
  const { round } = await flooded()
  await decideOn(round, round.distribution, false)
  await release()
  const frozen = await findRelease(round.wave)
  expect(frozen).toMatchObject({ answered: { about: 70 } })
  expect(frozen).not.toHaveProperty('leftOut')
})

test('more answers than links: somebody wrote into the table, and the round waits', async () => {
  const round = await openRound('single')
  for (const token of await round.links(12)) await round.answer(better, {}, token)
  const [item] = await intake(round)
  const key = 'f'.repeat(64)
  await writeOnce('Intake', { ...item, ...intakeKey(round.wave, key) })
  await round.close()
  await release()
  expect(await findRelease(round.wave)).toBeUndefined()
  expect(await handOuts(round)).toMatchObject([{ flooded: 10 }])
})

test('control: as many answers as links are counted without anybody being asked', async () => {
  const round = await openRound('single')
  for (const token of await round.links(12)) await round.answer(better, {}, token)
  await round.close()
  await release()
  expect(await findRelease(round.wave)).toMatchObject({ answered: { about: 10 } })
  expect(await handOuts(round)).toMatchObject([{ distribution: round.distribution }])
})
