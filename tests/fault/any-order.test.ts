// Families, insiders and schedules do what they do in any order, while requests to the database fail in any way. After
// each such life of a round its account adds up: see `support/settle-up.ts`.
import '../support/store.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findWave } from '#functions/distribution/wave-store.ts'
import { clearIntake } from '#functions/response/intake-store.ts'
import { releaseDueWaves } from '#functions/results/release-due-waves.ts'
import { coming, type Fate, under } from '../support/fates.ts'
import { note } from '../support/faults-table.ts'
import {
  type Families,
  intakeOf,
  type Kind,
  kinds,
  type Letter,
  openFamilies,
  send,
  sendChanged,
  takeOut,
  write,
} from '../support/letters.ts'
import { openComments } from '../support/open-comments.ts'
import { plant, plants } from '../support/plants.ts'
import { restore } from '../support/restore.ts'
import { lookBefore, settleUp } from '../support/settle-up.ts'

const full = process.env['HEARD_FAULTS'] === 'full'
const links = 18

type Step = (it: Families, pick: number, fates: Fate[]) => Promise<unknown>

const sends =
  (kind: Kind): Step =>
  async (it, pick, fates) =>
    send(it, await write(it, pick % links, kind), fates)

/** A step with one of the letters there are; none, and nothing happens. */
const withLetter =
  (step: (it: Families, letter: Letter, fates: Fate[], pick: number) => Promise<unknown>): Step =>
  async (it, pick, fates) => {
    const letter = it.letters[pick % Math.max(1, it.letters.length)]
    if (letter) await step(it, letter, fates, pick)
  }

const steps: Record<string, Step> = {
  ...Object.fromEntries(kinds.map((kind) => [`${kind} sent`, sends(kind)])),
  'sent again': withLetter((it, letter, fates) => send(it, letter, fates)),
  'sent twice at once': withLetter((it, letter, fates) =>
    Promise.all([send(it, letter, fates), send(it, letter, [])]),
  ),
  'changed and sent again': withLetter((it, letter, fates) => sendChanged(it, letter, fates)),
  'a copy of another': withLetter(async (it, letter, fates, pick) =>
    send(it, await write(it, (pick * 7) % links, 'answers', letter), fates),
  ),
  'taken out': withLetter((it, letter, fates) => takeOut(it, letter, fates)),
  'taken out while words are opened': withLetter((it, letter, fates) =>
    Promise.all([takeOut(it, letter, fates), under([], openComments)]),
  ),
  'words opened': (_, __, fates) => under(fates, openComments),
  'words opened twice at once': (_, __, fates) =>
    Promise.all([under(fates, openComments), under([], openComments)]),
  'table copied': async (it) => Object.assign(it, { copy: await intakeOf(it) }),
  'table restored': (it) => restore('Intake', it.copy),
}

const lives = fc.record({
  /** So many families answer at the same moment, first of all. */
  crowd: fc.nat({ max: 12 }),
  steps: fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat({ max: 999 }), coming), {
    minLength: 8,
    maxLength: 30,
  }),
  /** What becomes of the first runs of the release: each of two at the same time. */
  runs: fc.array(fc.tuple(coming, coming), { minLength: 1, maxLength: 2 }),
})
type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never

type Count = (wave: string) => Promise<void>
const count: Count = () => releaseDueWaves(Date.now() + 1)

let number = 0
const live =
  (counting: Count) =>
  async ({ crowd, steps: chosen, runs }: Life): Promise<void> => {
    const it = await openFamilies(`any-order-${++number}`, links)
    const { wave } = it.round
    const letters = []
    for (let family = 0; family < crowd; family++) letters.push(await write(it, family, 'answers'))
    await Promise.all(letters.map((letter) => send(it, letter, [])))
    for (const [name, pick, fates] of chosen) {
      note('thrown', name)
      await steps[name]?.(it, pick, fates)
    }
    await it.round.close()
    const before = await lookBefore(it)
    for (const pair of runs) {
      note('thrown', 'two releases at once')
      await Promise.all(pair.map((fates) => under(fates, () => counting(wave))))
      await under(pair[0], openComments)
    }
    for (let run = 0; run < 3 && !(await findWave(wave))?.released; run++) {
      await openComments()
      await count(wave)
    }
    await settleUp(it, before)
    note('thrown', 'lives of a round')
  }

test('whatever happens to a round, in any order: its account adds up and everything acknowledged is counted once', async () => {
  await fc.assert(fc.asyncProperty(lives, live(count)), {
    numRuns: full ? 200 : 8,
  })
})

describe('control: the same lives find', () => {
  const find = (counting: Count) =>
    fc.check(fc.asyncProperty(lives, live(counting)), { numRuns: 100, seed: 7, endOnFailure: true })

  test.each(Object.entries(plants))('%s', async (_, planted) => {
    const takeOut = plant(planted)
    const { failed } = await find(count).finally(takeOut)
    expect(failed).toBe(true)
  })

  test('a release that clears away first', async () => {
    const clearsFirst: Count = async (wave) => {
      await clearIntake(wave)
      await count(wave)
    }
    expect((await find(clearsFirst)).failed).toBe(true)
  })
})
