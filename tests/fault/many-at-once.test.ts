// Sixty-four phones at a time over many links, while the database is busy, slow, and loses replies: one answer a link,
// everything acknowledged, nothing twice.
import '../support/store.ts'
import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { findWave } from '#functions/distribution/wave-store.ts'
import { releaseDueWaves } from '#functions/results/release-due-waves.ts'
import { type Fate, fates } from '../support/fates.ts'
import { note } from '../support/faults-table.ts'
import { type Families, type Letter, openFamilies, send, write } from '../support/letters.ts'
import { openComments } from '../support/open-comments.ts'
import { lookBefore, settleUp } from '../support/settle-up.ts'

const links = process.env['HEARD_FAULTS'] === 'full' ? 10_000 : 256
const atOnce = 64

/** One request in ten meets one of the fates. */
const chance = (): Fate[] =>
  Array.from(
    { length: 5 },
    () => (randomInt(10) === 0 ? fates[randomInt(fates.length)] : undefined) ?? 'well',
  )

test(`${links} links, ${atOnce} in flight: each takes the answer of one person, once, however often it is sent`, async () => {
  const it = await openFamilies('many-at-once', links)
  // Every tenth link has a second person, who may be the faster one.
  const people = Array.from({ length: links }, (_, link) => [link, ...(link % 10 === 0 ? [link] : [])]).flat()
  await inFlight(people, async (link) => {
    const letter = await write(it, link, link % 50 === 1 ? 'answers and words' : 'answers')
    await sendUntilSure(it, letter)
    if (link % 3 === 0) await sendUntilSure(it, letter)
  })
  note('thrown', 'links at 64 in flight', links)
  for (let link = 0; link < links; link++)
    expect(it.letters.filter((letter) => letter.link === link && letter.taken)).toHaveLength(1)

  await it.round.close()
  const before = await lookBefore(it)
  expect(before).toMatchObject({ used: links, waiting: { length: links } })
  await openComments()
  await releaseDueWaves(Date.now() + 1)
  expect((await findWave(it.round.wave))?.released).toBeDefined()
  await settleUp(it, before)
})

/** A phone tries until it is told that its answer arrived, or that the link is not open. */
async function sendUntilSure(it: Families, letter: Letter): Promise<void> {
  for (let time = 0; time < 50; time++) if ((await send(it, letter, chance())) !== 'failed') return
  throw new Error('never told')
}

async function inFlight<T>(things: T[], work: (thing: T) => Promise<void>): Promise<void> {
  const waiting = things.toReversed()
  const one = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await work(next)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}
