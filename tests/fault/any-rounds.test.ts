// Rounds too small to show wait for one another, while their releases run twice at once, die, and lose requests. Whatever
// waited is counted by one round, once, or still waits.
import '../support/store.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findWave } from '#functions/distribution/wave-store.ts'
import { releaseDueWaves } from '#functions/results/release-due-waves.ts'
import { findFrozen } from '#functions/results/release-store.ts'
import { blurBase } from '#shared/results/blur.ts'
import { coming, under } from '../support/fates.ts'
import { note } from '../support/faults-table.ts'
import { type Families, openFamilies, send, write } from '../support/letters.ts'
import { openComments } from '../support/open-comments.ts'
import { plant, poolPlants } from '../support/plants.ts'
import { readTable } from '../support/read-table.ts'

const full = process.env['HEARD_FAULTS'] === 'full'

const years = fc.array(
  fc.record({
    families: fc.integer({ min: 1, max: 8 }),
    /** It closes together with the next one. */
    together: fc.boolean(),
    runs: fc.array(fc.tuple(coming, coming), { maxLength: 2 }),
  }),
  { minLength: 2, maxLength: 4 },
)
type Year = typeof years extends fc.Arbitrary<infer T> ? T : never

const count = (): Promise<void> => releaseDueWaves(Date.now() + 1)

let number = 0
async function live(year: Year): Promise<void> {
  const survey = `any-rounds-${++number}`
  const rounds: Families[] = []
  for (const { families, together, runs } of year) {
    const it = await openFamilies(survey, families)
    rounds.push(it)
    for (let family = 0; family < families; family++) await send(it, await write(it, family, 'answers'), [])
    await it.round.close()
    await openComments()
    if (together) continue
    for (const pair of runs) await Promise.all(pair.map((fates) => under(fates, count)))
    await count()
  }
  await count()
  await settleUp(survey, rounds)
  note('thrown', 'lives of rounds that wait for one another')
}

async function settleUp(survey: string, rounds: Families[]): Promise<void> {
  const pool = (await readTable('Pool')).filter((item) => item['survey'] === survey)
  const waiting = pool.filter(({ answers }) => answers !== undefined)
  const counted: string[] = []
  let shown = 0
  for (const { round, letters } of rounds) {
    expect((await findWave(round.wave))?.released).toBeDefined()
    const frozen = await findFrozen(round.wave, survey)
    const all = letters.length + (frozen?.counted.length ?? 0)
    if (!frozen?.release.answered) continue
    expect(frozen.release.answered).toEqual(blurBase(all))
    expect(all).toBeGreaterThanOrEqual(10)
    counted.push(...frozen.counted)
    shown += letters.length
  }
  expect(new Set(counted).size).toBe(counted.length)
  expect(waiting.filter(({ id }) => counted.includes(String(id)))).toEqual([])
  expect(waiting.filter(({ claimed }) => claimed !== undefined)).toEqual([])
  const sent = rounds.reduce((sum, { letters }) => sum + letters.length, 0)
  expect(shown + counted.length + waiting.length).toBe(sent)
  note('counted', 'used', sent)
  note('counted', 'links issued', sent)
  note('counted', 'waiting in a pool', waiting.length)
  note('counted', 'released', shown + counted.length)
}

test('whatever happens to rounds that wait for one another: each answer is counted once or waits', async () => {
  await fc.assert(fc.asyncProperty(years, live), { numRuns: full ? 100 : 4 })
})

describe('control: the same lives find', () => {
  test.each(Object.entries(poolPlants))('%s', async (_, planted) => {
    const takeOut = plant(planted)
    const property = fc.asyncProperty(years, live)
    const { failed } = await fc
      .check(property, { numRuns: 100, seed: 7, endOnFailure: true })
      .finally(takeOut)
    expect(failed).toBe(true)
  })
})
