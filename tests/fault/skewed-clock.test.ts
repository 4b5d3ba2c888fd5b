// One function's clock is a day ahead, or behind: what it acknowledges is counted all the same, once.
import '../support/store.ts'
import { afterEach, expect, test } from 'vitest'
import { handler as releaseHandler } from '#functions/results/release-wave.ts'
import { context } from '../support/call.ts'
import { openComments } from '../support/open-comments.ts'
import { answered, better, emptyPool, findRelease, intake, pool, release } from '../support/released.ts'
import { openRound, type Round } from '../support/round.ts'

const day = 24 * 3600_000

async function skewed<T>(days: number, work: () => Promise<T>): Promise<T> {
  process.env['HEARD_CLOCK_AHEAD_MS'] = String(days * day)
  return work().finally(() => delete process.env['HEARD_CLOCK_AHEAD_MS'])
}
afterEach(() => delete process.env['HEARD_CLOCK_AHEAD_MS'])

const send = async (round: Round, days: number): Promise<boolean> =>
  (await skewed(days, () => round.answer(better))).status === 200

test('a phone’s answer to a function with a wrong clock is refused in plain words, or counted', async () => {
  await emptyPool()
  const round = await openRound('open', 60, 2)
  const took = []
  for (const days of [-2, -1, 0, 0, 1, 3]) took.push([days, await send(round, days)])
  expect(took).toEqual([
    [-2, false],
    [-1, false],
    [0, true],
    [0, true],
    [1, true],
    [3, false],
  ])
  await round.close()
  await release()
  expect((await intake(round)).length).toBe(0)
  expect(await pool(round)).toHaveLength(3)
})

test('counting begins a day early: whatever was acknowledged by then is counted, nothing is acknowledged after', async () => {
  await emptyPool()
  const round = await answered(10, 0)
  await round.answer(better, { p10a: 'They came every week.' })
  // Nobody has opened the words yet, so the round stays between counting and its end, as over a weekend.
  await skewed(2, async () => releaseHandler({ schedule: true }, context))
  const frozen = await findRelease(round.wave)
  expect(frozen).toMatchObject({ answered: { about: 10 } })
  expect(await intake(round)).toHaveLength(11)
  expect(await send(round, 0)).toBe(false)
  await openComments()
  await skewed(2, async () => releaseHandler({ schedule: true }, context))
  expect(await intake(round)).toEqual([])
})

test('a function whose clock is behind takes nothing more once a closed round is being counted', async () => {
  await emptyPool()
  const round = await openRound('open', 60, 2)
  for (let family = 0; family < 3; family++) await round.answer(better)
  await round.answer(better, { p10a: 'They came every week.' })
  await skewed(3, async () => releaseHandler({ schedule: true }, context))
  expect(await pool(round)).toHaveLength(4)
  expect(await send(round, 0)).toBe(false)
  expect(await intake(round)).toHaveLength(4)
})

test('control: before it is counted, the same function takes the same answer', async () => {
  const round = await openRound('open', 60, 2)
  expect([await send(round, 0), await send(round, 3)]).toEqual([true, false])
})
