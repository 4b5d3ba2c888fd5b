// A key is destroyed before its time: nothing is frozen and nothing is thrown away, somebody is told, and other rounds go on.
import '../support/hear-logs.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { findWave } from '#functions/distribution/wave-store.ts'
import { findKeys, forgetKeys } from '#functions/keys/key-store.ts'
import { poolOf } from '#functions/keys/make-keys.ts'
import { wrapping } from '#functions/keys/wave-wrapping.ts'
import { takeLogged } from '../support/hear-logs.ts'
import { openComments } from '../support/open-comments.ts'
import { readTable } from '../support/read-table.ts'
import { answered, better, findRelease, intake, release } from '../support/released.ts'
import { openRound } from '../support/round.ts'

const texts = { p10a: 'They came every week.' }
const forget = (wave: string): Promise<unknown> => forgetKeys(wave, '2026-01-01')
const destroy = async (wave: string): Promise<void> =>
  wrapping.destroy((await findKeys(wave))?.wrappingKey ?? '')

const alarmsFor = (wave: string): string[] =>
  takeLogged()
    .split('\n')
    .filter((line) => line.includes(wave))

describe.each([
  ['forgotten', forget],
  ['destroyed', destroy],
])('a round whose keys are %s', (_, lose) => {
  beforeEach(takeLogged)

  test('takes no answer, is not counted, keeps what it has, and raises an alarm; another is counted', async () => {
    const [round, other] = [await answered(10, 0), await answered(10, 0)]
    await round.answer(better, texts)
    await lose(round.wave)
    expect((await round.answer(better)).status).not.toBe(200)
    for (const it of [round, other]) await it.close()
    await release()
    expect(await findRelease(round.wave)).toBeUndefined()
    expect(await intake(round)).toHaveLength(11)
    expect((await findWave(round.wave))?.released).toBeUndefined()
    expect(alarmsFor(round.wave).join()).toMatch(/could not be counted/)
    expect(await findRelease(other.wave)).toMatchObject({ answered: { about: 10 } })
  })

  test('keeps its words sealed and raises an alarm; the words of another are read all the same', async () => {
    const [round, other] = [await openRound(), await openRound()]
    for (const it of [round, other]) await it.answer({}, texts)
    await lose(round.wave)
    await openComments()
    const read = (await readTable('Comments')).map(({ wave }) => wave)
    expect([read.includes(round.wave), read.includes(other.wave)]).toEqual([false, true])
    expect(await intake(round)).toMatchObject([{ comments: expect.anything() }])
    expect(alarmsFor(round.wave).join()).toMatch(/comments of a round could not be opened/)
  })

  test('control: with its keys it is counted and read, and nobody is alarmed', async () => {
    const round = await answered(10, 0)
    await round.answer(better, texts)
    await round.close()
    await release()
    expect(await findRelease(round.wave)).toMatchObject({ answered: { about: 10 } })
    expect(alarmsFor(round.wave).join()).not.toMatch(/could not/)
  })
})

test('nothing is sealed for a pool whose key is gone', async () => {
  const round = await answered(4, 0)
  await forget(poolOf('parent-carer'))
  await round.close()
  await release()
  expect(await findRelease(round.wave)).toBeUndefined()
  expect(await intake(round)).toHaveLength(4)
})
