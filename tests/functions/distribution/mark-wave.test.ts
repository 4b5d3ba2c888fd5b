import { expect, test } from 'vitest'
import { handler as mark } from '#functions/distribution/mark-wave.ts'
import { newestLessons } from '#functions/learning/lesson-store.ts'
import { releaseDueWaves } from '#functions/results/release-due-waves.ts'
import { findFrozen } from '#functions/results/release-store.ts'
import { call } from '../../support/call.ts'
import { openComments } from '../../support/open-comments.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound, type Round } from '../../support/round.ts'

const survey = 'parent-carer'
const lead = { as: 'participation-lead' } as const
const markRound = ({ wave }: Round) => call(mark, { ...lead, params: { wave } })

async function release(): Promise<void> {
  await openComments()
  await releaseDueWaves(Date.now() + 1)
}

test('a round with an answer cannot be marked as made up; an empty one can, and stays so', async () => {
  const real = await openRound()
  await real.answer({ p6: 'often' })
  expect(await markRound(real)).toMatchObject({ status: 409 })
  const tried = await openRound()
  for (let time = 0; time < 2; time++)
    expect(await markRound(tried)).toMatchObject({ body: { madeUp: true } })
  await tried.answer({ p6: 'often' })
  expect(await markRound(tried)).toMatchObject({ status: 200 })
})

test('its results and its drafts carry the mark', async () => {
  const round = await openRound()
  await markRound(round)
  for (let family = 0; family < 12; family++) await round.answer({ p6: 'often' })
  await round.close()
  await release()
  expect((await findFrozen(round.wave, survey))?.release).toMatchObject({ madeUp: true })
  const drafts = (await newestLessons()).filter(({ evidence }) => evidence?.wave === round.wave)
  expect(drafts.map(({ evidence }) => evidence?.madeUp)).toEqual([true])
})

test('made-up answers never wait with families’ answers to be counted together', async () => {
  const tried = await openRound()
  await markRound(tried)
  for (let family = 0; family < 6; family++) await tried.answer({ p6: 'often' })
  await tried.close()
  await release()
  const real = await openRound()
  for (let family = 0; family < 6; family++) await real.answer({ p6: 'often' })
  await real.close()
  await release()
  expect((await findFrozen(real.wave, survey))?.release.answered).toBeUndefined()
  expect(
    (await readTable('Pool')).filter((it) => [tried.wave, real.wave].includes(String(it['wave']))),
  ).toHaveLength(12)
})
