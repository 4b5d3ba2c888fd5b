// Tables are lost and won back from older copies, as the runbook says. What was promised holds; the control has no replay.
import '../support/store.ts'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import { handler as withdraw } from '#functions/response/withdraw-response.ts'
import { documents } from '#functions/table/document-client.ts'
import { createTables } from '#infra/local/create-tables.ts'
import { type Check, checkWonBack } from '#infra/operate/check-won-back.ts'
import { loseTables } from '#infra/operate/lose-tables.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { itemsOf, recoverable, type WinBack, winBackTables } from '#infra/operate/win-back-tables.ts'
import { call } from '../support/call.ts'
import { answered, better, findRelease, intake, pool, release } from '../support/released.ts'
import { openRound } from '../support/round.ts'

const it: WinBack = { database: documents, copies: 'heard-restored-', originals: 'heard-' }

/** What point-in-time recovery does: new tables beside the old ones, as these are now. */
async function copyAll(): Promise<void> {
  await createTables(documents, it.copies)
  await loseTables(documents, it.copies, recoverable)
  await winBackTables({ ...it, copies: it.originals, originals: it.copies })
}

const failed = (checks: Check[]) =>
  checks.filter(({ holds }) => !holds).map(({ says }) => says.replace(/ \(.*/, ''))

test('after everything was lost: releases as published, the log whole, no link twice, what was taken out stays out', async () => {
  const published = await answered(12, 0)
  await published.close()
  await release()
  const before = await findRelease(published.wave)

  const round = await openRound('single')
  const [kept = '', early = '', late = ''] = await round.links(3)
  const sealings = await Promise.all(
    [kept, early, late].map((token) => sealOnPhone(round.handout, { answers: better }, token)),
  )
  const [keptSealing, earlySealing, lateSealing] = sealings
  if (!keptSealing || !earlySealing || !lateSealing) throw new Error('three were sealed')
  await round.send(keptSealing)
  await round.send(earlySealing)
  await copyAll()
  // After the copy: one that is in it is taken out, and one that is not is sent and taken out.
  await round.send(lateSealing)
  for (const [token, { code }] of [
    [early, earlySealing],
    [late, lateSealing],
  ] as const)
    await call(withdraw, { params: { distribution: round.distribution }, body: { code, token } })

  await loseTables(documents, it.originals)
  await winBackTables(it)
  expect(failed(await checkWonBack(it))).toEqual([])

  expect(await findRelease(published.wave)).toEqual(before)
  expect(await round.send(keptSealing)).toMatchObject({ status: 200 })
  for (const token of [kept, early, late])
    expect(await round.answer(better, {}, token)).toMatchObject({ status: 404 })
  const left = await intake(round)
  expect(left).toHaveLength(3)
  expect(left.filter((item) => item['answers'])).toHaveLength(1)
  await round.close()
  await release()
  expect(await pool(round)).toHaveLength(1)
  // Once more, when the round is over: its answers stay where they went.
  await winBackTables(it)
  expect(await intake(round)).toEqual([])
})

test('control: a copy that is put back by hand lets a link answer again, and the checks see it', async () => {
  const round = await openRound('single')
  const [early = '', late = ''] = await round.links(2)
  const [first, second] = await Promise.all(
    [early, late].map((token) => sealOnPhone(round.handout, { answers: better }, token)),
  )
  if (!first || !second) throw new Error('two were sealed')
  await round.send(first)
  await copyAll()
  await round.send(second)
  const params = { distribution: round.distribution }
  await call(withdraw, { params, body: { code: first.code, token: early } })
  await call(withdraw, { params, body: { code: second.code, token: late } })
  await loseTables(documents, it.originals, ['Intake', 'Audit'])
  for await (const item of itemsOf(documents, `${it.copies}Intake`))
    await documents.send(new PutCommand({ TableName: `${it.originals}Intake`, Item: item }))
  expect(failed(await checkWonBack(it))).toEqual([
    'Nothing that the copies hold is missing',
    'The audit log is whole',
    'No link can answer twice',
    'What was taken out stays out',
  ])
  expect(await round.answer(better, {}, late)).toMatchObject({ status: 200 })
  await winBackTables(it)
  expect(failed(await checkWonBack(it))).toEqual([])
})
