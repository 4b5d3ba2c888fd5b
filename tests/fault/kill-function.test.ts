// The functions that the clock starts, each in a process of its own as it would be deployed, die (SIGKILL) at a random
// moment of their work and start again. The database lives on, as on AWS.
import '../support/store.ts'
import { fork } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { findWave } from '#functions/distribution/wave-store.ts'
import { releaseDueWaves } from '#functions/results/release-due-waves.ts'
import { note } from '../support/faults-table.ts'
import { type Families, intakeOf, openFamilies, send, write } from '../support/letters.ts'
import { openComments } from '../support/open-comments.ts'
import { readTable } from '../support/read-table.ts'
import { lookBefore, settleUp } from '../support/settle-up.ts'

const kills = process.env['HEARD_FAULTS'] === 'full' ? 40 : 2

/** Runs a function until its work has come so far, then kills it. False when it ended by itself before. */
async function killAt(id: 'openComments' | 'releaseWave', hasCome: () => Promise<boolean>): Promise<boolean> {
  const child = fork('infra/local/run-function.ts', [id], { stdio: 'ignore' })
  let ended = false
  const end = new Promise<void>((done) => {
    child.on('exit', () => {
      ended = true
      done()
    })
  })
  while (!ended) if (await hasCome()) child.kill('SIGKILL') && (await end)
  await end
  if (child.signalCode === 'SIGKILL') note('thrown', `SIGKILL of ${id}`)
  return child.signalCode === 'SIGKILL'
}

async function answered(survey: string, families: number): Promise<Families> {
  const it = await openFamilies(survey, families)
  for (let family = 0; family < families; family++)
    await send(it, await write(it, family, 'answers and words'), [])
  return it
}

const wordsOf = async ({ round }: Families): Promise<number> =>
  (await readTable('Comments')).filter(({ wave }) => wave === round.wave).length

/** How many steps of a release can be seen: pooled answers, the release and its core items, and what went since. */
async function stepsOf(it: Families): Promise<number> {
  const { wave } = it.round
  const pooled = (await readTable('Pool')).filter((item) => item['wave'] === wave).length
  const frozen = (await readTable('Releases')).filter((item) =>
    Object.values(item).join().includes(wave),
  ).length
  return pooled + frozen + it.letters.length - (await intakeOf(it)).length
}

test('opening words, killed again and again: each set of words stands once, and no answer goes with it', async () => {
  for (let killed = 0, round = 0; killed < kills; round++) {
    const families = 20
    const it = await answered(`words-${round}`, families)
    // The words of a closed round are opened at any hour.
    await it.round.close()
    for (let time = 0; time < 4 && killed < kills; time++) {
      const far = (await wordsOf(it)) + randomInt(1, 6)
      if (await killAt('openComments', async () => (await wordsOf(it)) >= far)) killed++
    }
    const before = await lookBefore(it)
    await openComments()
    await releaseDueWaves(Date.now() + 1)
    await settleUp(it, before)
  }
})

test.each([4, 12])(
  'a release of %i, killed again and again: each answer is counted once',
  async (families) => {
    for (let killed = 0, round = 0; killed < kills / 2; round++) {
      const it = await answered(`release-${families}-${round}`, families)
      await openComments()
      await it.round.close()
      const before = await lookBefore(it)
      for (let time = 0; time < 4 && killed < kills / 2; time++) {
        const far = (await stepsOf(it)) + randomInt(1, 4)
        if (await killAt('releaseWave', async () => (await stepsOf(it)) >= far)) killed++
      }
      await releaseDueWaves(Date.now() + 1)
      expect((await findWave(it.round.wave))?.released).toBeDefined()
      await settleUp(it, before)
    }
  },
)
