// Envelopes that no phone of ours would send: they are counted apart or kept, and take nobody's answer or words along.
import '../support/store.ts'
import { describe, expect, test } from 'vitest'
import { handler as listComments } from '#functions/comments/list-comments.ts'
import { findDistribution } from '#functions/distribution/distribution-store.ts'
import { handler as openHandler } from '#functions/distribution/open-distribution.ts'
import { handler as submitHandler } from '#functions/response/submit-response.ts'
import { type Sealing, sealOnPhone } from '#infra/operate/phone.ts'
import { listComments as listEndpoint } from '#shared/comments/desk-endpoints.ts'
import { openDistribution } from '#shared/distribution/distribution-endpoints.ts'
import type { Handout } from '#shared/response/seal-response.ts'
import { call, callFor } from '../support/call.ts'
import { drawId, sealAnything, sealNothing } from '../support/hostile-phone.ts'
import { openComments } from '../support/open-comments.ts'
import { readTable } from '../support/read-table.ts'
import { answered, better, emptyPool, findRelease, intake, release } from '../support/released.ts'
import { openRound, type Round } from '../support/round.ts'

const said = (answers: object, more: object = {}) => ({ id: drawId(), language: 'en', answers, ...more })
const wrote = (texts: object, more: object = {}) => ({
  id: drawId(),
  language: 'en',
  texts,
  permission: false,
  ...more,
})

describe('answers', () => {
  const poison: [string, unknown][] = [
    ['nothing', null],
    ['a list', []],
    ['a question that is not asked', said({ nothing: 'often' })],
    ['an answer that there is not', said({ p6: 'purple' })],
    ['two answers where one is asked for', said({ p6: ['often', 'never'] })],
    ['a name of every object', said({ constructor: 'often' })],
    ['more than answers', said(better, { name: 'Sarah' })],
    ['an id of another form', said(better, { id: '1' })],
  ]

  test('poison is acknowledged, because nobody can look inside; it is counted apart, and everybody else as ever', async () => {
    await emptyPool()
    const round = await answered(13, 0)
    for (const [what, answers] of poison)
      expect(await round.send(await sealAnything(round.handout, { answers })), what).toMatchObject({
        status: 200,
      })
    for (let more = 0; more < 4; more++) await round.send(await sealNothing(round.handout))
    await round.close()
    await release()
    const frozen = await findRelease(round.wave)
    expect(frozen?.answered).toEqual({ about: 15, low: 13, high: 17 })
    expect(frozen?.quarantined).toMatchObject({ about: 10 })
    expect(await intake(round)).toEqual([])
  })

  test('somebody’s sealed answers, copied and sent through another hand-out, cost them nothing', async () => {
    await emptyPool()
    // In the order of the table half of the copies come before what they are copies of.
    const round = await answered(0, 0)
    const other = await otherHandout(round.handout)
    for (let family = 0; family < 13; family++) {
      const sealing = await sealOnPhone(round.handout, { answers: better })
      expect(await round.send(sealing)).toMatchObject({ status: 200 })
      const copy = await sealOnPhone(other, { answers: {} })
      const body = { ...copy.submission, answers: sealing.submission.answers }
      const params = { distribution: other.distribution }
      expect(await call(submitHandler, { params, body })).toMatchObject({ status: 200 })
    }
    await round.close()
    await release()
    const frozen = await findRelease(round.wave)
    expect(frozen?.answered).toEqual({ about: 15, low: 13, high: 17 })
    expect(frozen?.quarantined).toEqual({ about: 15, low: 13, high: 17 })
  })
})

describe('words', () => {
  test('that readers could not be shown are kept aside, and hide nobody else’s', async () => {
    const round = await openRound()
    const send = async (sealing: Sealing) => expect(await round.send(sealing)).toMatchObject({ status: 200 })
    for (const texts of [{ '': 'x' }, { 'No Box!': 'x' }, { p10a: 7 }, ['x']])
      await send(await sealAnything(round.handout, { comments: wrote(texts) }))
    await send(await sealAnything(round.handout, { comments: wrote({ p10a: 'x' }, { id: 'short' }) }))
    await send(await sealNothing(round.handout))
    await round.answer({}, { p10a: 'They came every week.' })
    await openComments()
    const desk = await callFor(listEndpoint, listComments, { as: 'reader' })
    expect(desk.lines.filter(({ wave }) => wave === round.wave)).toHaveLength(1)
    expect((await storedOf(round)).filter(({ sealed }) => sealed !== undefined)).toHaveLength(6)
    expect((await intake(round)).filter(({ comments }) => comments !== undefined)).toEqual([])
  })

  test('copied and sent again stand once; through another hand-out they are kept aside', async () => {
    const round = await openRound()
    const other = await otherHandout(round.handout)
    const first = await sealOnPhone(round.handout, { answers: {}, texts: { p10a: 'They came every week.' } })
    await round.send(first)
    const { comments } = first.submission
    for (const handout of [round.handout, other]) {
      const { submission } = await sealOnPhone(handout, { answers: {} })
      const params = { distribution: handout.distribution }
      await call(submitHandler, { params, body: { ...submission, comments } })
    }
    await openComments()
    const stored = await storedOf(round)
    expect(stored.filter(({ texts }) => texts !== undefined)).toHaveLength(1)
    expect(stored.filter(({ sealed }) => sealed !== undefined)).toHaveLength(1)
  })
})

const storedOf = async ({ wave }: Round) =>
  (await readTable('Comments')).filter((comment) => comment['wave'] === wave)

async function otherHandout(handout: Handout): Promise<Handout> {
  const asked = { agency: 'family-hub-north', survey: handout.survey.survey, kind: 'open', expected: 60 }
  const params = { wave: handout.wave }
  const as = 'participation-lead'
  const { distribution } = await callFor(openDistribution, openHandler, { as, params, body: asked })
  const stored = await findDistribution(distribution)
  if (!stored) throw new Error('the hand-out was not stored')
  return { ...handout, distribution, publicKeys: stored.publicKeys }
}
