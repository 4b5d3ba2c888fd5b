import { describe, expect, test } from 'vitest'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { problems } from '#shared/api/problem.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound } from '../../support/round.ts'

const inWave = async (wave: string) =>
  (await readTable('Intake')).filter((it) => String(it['shard']).startsWith(wave))
const notOpen = { status: 404, body: { title: problems['not-open'][1] } }
const answers = { p6: 'often' }

describe('a link of its own', () => {
  test('takes one answer, and the same bytes again are received again: five sends are one answer', async () => {
    const round = await openRound('single')
    const [token] = await round.links(1)
    const sealing = await sealOnPhone(round.handout, { answers }, token)
    for (let time = 0; time < 5; time++)
      expect(await round.send(sealing)).toMatchObject({ status: 200, body: { received: true } })
    expect(await inWave(round.wave)).toHaveLength(1)
  })

  test('five sends at the same moment are one answer too', async () => {
    const round = await openRound('single')
    const [token] = await round.links(1)
    const sealing = await sealOnPhone(round.handout, { answers }, token)
    const replies = await Promise.all(Array.from({ length: 5 }, () => round.send(sealing)))
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(await inWave(round.wave)).toHaveLength(1)
  })

  test('a second person is told what anybody is told whose link is not open, and overwrites nothing', async () => {
    const round = await openRound('single')
    const [token] = await round.links(1)
    await round.answer(answers, {}, token)
    const before = await inWave(round.wave)
    expect(await round.answer({ p6: 'never' }, {}, token)).toMatchObject(notOpen)
    expect(await inWave(round.wave)).toEqual(before)
  })

  test('changed answers under the same submission are told that answers were already sent', async () => {
    const round = await openRound('single')
    const [token] = await round.links(1)
    const first = await sealOnPhone(round.handout, { answers }, token)
    const changed = await sealOnPhone(round.handout, { answers: { p6: 'never' } }, token)
    await round.send(first)
    const { submissionId } = first.submission
    expect(
      await round.send({ ...changed, submission: { ...changed.submission, submissionId } }),
    ).toMatchObject({
      status: 409,
    })
    expect(await inWave(round.wave)).toHaveLength(1)
  })

  test('used, made up, of another hand-out, missing, closed and unknown: one wording and one status', async () => {
    const [round, other] = [await openRound('single'), await openRound('single')]
    const [[used], [foreign]] = [await round.links(1), await other.links(1)]
    await round.answer(answers, {}, used)
    for (const token of [used, foreign, '0000 0000 0000 0000 0000', 'nonsense', undefined])
      expect(await round.answer(answers, {}, token)).toMatchObject(notOpen)
    const [late] = await round.links(1)
    await round.close()
    expect(await round.answer(answers, {}, late)).toMatchObject(notOpen)
    const unknown = { ...round.handout, distribution: `${round.wave}00000000` }
    const sealing = await sealOnPhone(unknown, { answers }, late)
    expect(await round.send(sealing)).toMatchObject(notOpen)
  })

  test('typed in small letters with spaces is the same link', async () => {
    const round = await openRound('single')
    const [token = ''] = await round.links(1)
    await round.answer(answers, {}, token)
    expect(await round.answer(answers, {}, token.toLowerCase().replaceAll('-', ' '))).toMatchObject(notOpen)
    expect(await inWave(round.wave)).toHaveLength(1)
  })
})

describe('an open link', () => {
  test('takes many answers, each once', async () => {
    const round = await openRound('open')
    const sealings = await Promise.all(
      Array.from({ length: 12 }, () => sealOnPhone(round.handout, { answers })),
    )
    for (const sealing of [...sealings, ...sealings])
      expect(await round.send(sealing)).toMatchObject({ status: 200 })
    expect(await inWave(round.wave)).toHaveLength(12)
  })
})

describe('what is refused', () => {
  test('unknown fields, envelopes of another size, and anything that is not ours; in words that repeat nothing', async () => {
    const round = await openRound('open')
    const { submission, code } = await sealOnPhone(round.handout, { answers })
    const wrong: object[] = [
      { ...submission, name: 'Sarah' },
      { ...submission, answers: submission.answers.slice(4) },
      { ...submission, comments: '' },
      { ...submission, submissionId: 'short' },
      {},
    ]
    for (const body of wrong) {
      const reply = await round.send({ code, submission: Object.assign({}, body as typeof submission) })
      expect(reply.status).toBe(400)
      expect(reply.text).not.toMatch(/Sarah|short/)
    }
    expect(await inWave(round.wave)).toEqual([])
  })
})

describe('an item of a response', () => {
  test('holds the attributes it may and no others, one size, and no value that tells a time or a batch', async () => {
    const round = await openRound('single')
    const tokens = await round.links(8)
    for (const [index, token] of tokens.entries())
      await round.answer(
        index % 2 ? answers : { 'p1-then': 'badly', 'p1-now': 'well' },
        { p10a: 'x'.repeat(index * 30) },
        token,
      )
    const items = await inWave(round.wave)
    const allowed = [
      'shard',
      'key',
      'v',
      'distribution',
      'version',
      'answers',
      'comments',
      'sub',
      'digest',
      'ttl',
    ].sort()
    for (const item of items) expect(Object.keys(item).sort()).toEqual(allowed)
    const sizes = new Set(items.map((item) => Buffer.from(item['answers'] as Uint8Array).length))
    expect([...sizes]).toEqual([1024 + 82])
    expect(new Set(items.map((item) => item['ttl'])).size).toBe(1)
    const text = JSON.stringify(items)
    for (const token of tokens) expect(text).not.toContain(token.replaceAll('-', '').slice(0, 10))
  })
})
