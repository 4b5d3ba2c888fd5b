import { expect, test } from 'vitest'
import { handler as byTheClock } from '#functions/comments/open-comments.ts'
import { findDistribution } from '#functions/distribution/distribution-store.ts'
import { handler as openDistributionHandler } from '#functions/distribution/open-distribution.ts'
import { handler as submitHandler } from '#functions/response/submit-response.ts'
import { saveSection } from '#functions/settings/settings-store.ts'
import { madeUpSettings } from '#infra/local/made-up-settings.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { openDistribution } from '#shared/distribution/distribution-endpoints.ts'
import { call, callFor } from '../../support/call.ts'
import { holdFirst } from '../../support/hold-first.ts'
import { openComments } from '../../support/open-comments.ts'
import { plant } from '../../support/plants.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound, type Round } from '../../support/round.ts'

const words = { p10a: 'They came every week.' }

async function answerThroughNewHandOut({ wave, handout }: Round): Promise<void> {
  const body = {
    agency: 'family-hub-north',
    survey: handout.survey.survey,
    kind: 'open',
    expected: 9,
  } as const
  const asked = { as: 'participation-lead', params: { wave }, body } as const
  const { distribution } = await callFor(openDistribution, openDistributionHandler, asked)
  const stored = await findDistribution(distribution)
  if (!stored) throw new Error('the hand-out was not stored')
  const other = { ...handout, distribution, publicKeys: stored.publicKeys }
  const { submission } = await sealOnPhone(other, { answers: {}, texts: words })
  const { status } = await call(submitHandler, { params: { distribution }, body: submission })
  expect(status).toBe(200)
}

const commentsOf = async ({ wave }: Round) =>
  (await readTable('Comments')).filter((comment) => comment['wave'] === wave)

test('words that come through a hand-out made while comments are opened wait, and are read the next time', async () => {
  const round = await openRound()
  const hold = holdFirst('QueryCommand', 'Intake')
  const run = openComments()
  await hold.reached
  await answerThroughNewHandOut(round)
  hold.go()
  await run
  expect(await commentsOf(round)).toEqual([])
  await openComments()
  expect(await commentsOf(round)).toMatchObject([{ texts: words }])
})

test('while nobody reads, the words of an open round stay sealed; those of a closed one are opened for its results', async () => {
  const [round, over] = [await openRound(), await openRound()]
  for (const it of [round, over]) await answerThroughNewHandOut(it)
  await over.close()
  const weekday = new Date().getDay() || 7
  const { reading } = madeUpSettings('2026-11-28')
  const anotherDay = { ...reading, days: [((weekday + 2) % 7) + 1] }
  await saveSection({ section: 'reading', version: 2, by: 'Nat Walker', on: '2026-11-28' }, anotherDay)
  await byTheClock()
  expect(await commentsOf(round)).toEqual([])
  expect(await commentsOf(over)).toMatchObject([{ texts: words }])
  await openComments()
  expect(await commentsOf(round)).toMatchObject([{ texts: words }])
})

test('words that cannot be stored now wait for the next time, and keep nobody else’s from being read', async () => {
  const round = await openRound()
  const texts = Array.from({ length: 20 }, (_, family) => ({ p10a: `Words ${family}` }))
  for (const words of texts) await round.answer({}, words)
  const breaks = (input: Record<string, unknown>): boolean => {
    if (Object(Object(input['Item']).texts).p10a === 'Words 7') throw new Error('not now')
    return true
  }
  const mend = plant({ table: 'Comments', command: 'PutItemCommand', change: breaks })
  await openComments().finally(mend)
  expect(await commentsOf(round)).toHaveLength(19)
  await openComments()
  expect(await commentsOf(round)).toHaveLength(20)
})
