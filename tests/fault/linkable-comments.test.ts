// An insider with every table, all that was written and all links tries to tell through which link a comment came: all that
// he can know is the hour in which a reader’s list was filled.
import '../support/hear-logs.ts'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { expectUnlinkable, faults, percent, report } from '../support/expect-unlinkable.ts'
import { type Arrival, attack, type Group } from '../support/link-attacker.ts'
import { answerWatched, openRound, takeLinks, type Watched } from '../support/linkable-round.ts'
import { openComments } from '../support/open-comments.ts'
import { setUpOnce } from '../support/set-up.ts'
import { watchWrites } from '../support/watch-writes.ts'

const full = process.env['HEARD_FAULTS'] === 'full'

let watched: Watched
beforeAll(async () => {
  await setUpOnce()
  watched = watchWrites()
})

/** Hours of a new hand-out: so many comments come in each, and are opened at its end. */
async function commentsOf(anHour: number, hours: number): Promise<Group[]> {
  const [handout] = await openRound(1)
  if (!handout) throw new Error('no hand-out')
  const links = await takeLinks(handout, anHour * hours)
  const groups: Group[] = []
  for (let hour = 0; hour < hours; hour++) {
    const arrivals: Arrival[] = []
    const words = Array.from({ length: anHour }, (): string => randomUUID())
    for (const text of words)
      arrivals.push(await answerWatched(watched, handout, links.pop() ?? '', {}, text))
    watched.take()
    await openComments()
    const records = watched.take().filter(({ texts }) => texts !== undefined)
    const truth = records.map(({ texts }) => words.indexOf(String(Object(texts).p10a)))
    groups.push({ arrivals, records, truth })
  }
  expect(groups.flatMap(({ records }) => records)).toHaveLength(anHour * hours)
  return groups
}

test.each([
  [3, full ? 120 : 8],
  [10, full ? 40 : 4],
])('comments at %i answers an hour: the reader’s hour is all that is known', async (anHour, hours) => {
  const groups = await commentsOf(anHour, hours)
  await expectUnlinkable(`comments, ${anHour} an hour`, groups, () => commentsOf(anHour, 4 * hours))
  // Control: what is shown twice is no chance.
  for (const [name, fault] of faults.slice(0, 1)) {
    const leaking = groups.map(fault)
    await expect(
      expectUnlinkable(name, leaking, async () => leaking),
      name,
    ).rejects.toThrow(name)
  }
})

test('a comment alone in its hour is not hidden at all', async () => {
  const { right, trials } = attack(await commentsOf(1, full ? 40 : 2))
  report(`comments, 1 an hour: ${percent(right, trials)} of ${trials} guessed`)
  expect(right).toBe(trials)
})
