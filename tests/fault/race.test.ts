// Somebody takes an answer out at the very moment when it is counted or its words are opened: one of the two is first, and
// nothing comes back.
import '../support/store.ts'
import { expect, test } from 'vitest'
import { handler as withdraw } from '#functions/response/withdraw-response.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { call } from '../support/call.ts'
import { holdFirst } from '../support/hold-first.ts'
import { openComments } from '../support/open-comments.ts'
import { readTable } from '../support/read-table.ts'
import { answered, better, emptyPool, intake, pool, release } from '../support/released.ts'
import type { Round } from '../support/round.ts'

const texts = { p10a: 'They came every week.' }

/** A round of four answers and one more, with words, which somebody is about to take out. */
async function aboutToGo(): Promise<{ round: Round; takeOut: () => Promise<unknown> }> {
  const round = await answered(4, 0)
  const { code, ...sealed } = await sealOnPhone(round.handout, { answers: better, texts })
  await round.send({ code, ...sealed })
  const params = { distribution: round.distribution }
  return { round, takeOut: () => call(withdraw, { params, body: { code } }) }
}

const wordsOf = async ({ wave }: Round) =>
  (await readTable('Comments')).filter((comment) => comment['wave'] === wave)

test.each([
  { faster: 'the release', hold: () => holdFirst('PutItemCommand', 'Withdrawals'), counted: 5, words: 1 },
  { faster: 'the ledger', hold: () => holdFirst('UpdateItemCommand', 'Intake'), counted: 4, words: 0 },
])(
  '$faster is faster: $counted are counted, and what comes after brings nothing back',
  async ({ hold: holdIt, counted, words }) => {
    await emptyPool()
    const { round, takeOut } = await aboutToGo()
    const hold = holdIt()
    const slow = takeOut()
    await hold.reached
    await round.close()
    await release()
    hold.go()
    await slow
    expect(await pool(round)).toHaveLength(counted)
    expect(await wordsOf(round)).toHaveLength(words)
    expect(await intake(round)).toEqual([])
  },
)

test('words that are being opened: they are with the readers once, or gone; the answer is not counted', async () => {
  await emptyPool()
  const { round, takeOut } = await aboutToGo()
  const hold = holdFirst('PutItemCommand', 'Comments')
  const slow = openComments()
  await hold.reached
  await takeOut()
  hold.go()
  await slow
  expect((await wordsOf(round)).length).toBeLessThanOrEqual(1)
  await round.close()
  await release()
  expect(await pool(round)).toHaveLength(4)
  expect(await intake(round)).toEqual([])
})
