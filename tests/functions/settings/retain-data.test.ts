import { describe, expect, test } from 'vitest'
import { handler as getRetention } from '#functions/settings/get-retention.ts'
import { handler as holdData } from '#functions/settings/hold-data.ts'
import { retainData } from '#functions/settings/retain-data.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import * as endpoints from '#shared/settings/settings-endpoints.ts'
import { call, callFor } from '../../support/call.ts'
import { crashAfter } from '../../support/crash.ts'
import { closed, emptyPool, pool, release, waiting } from '../../support/released.ts'

const day = 86_400_000
const inMonths = (months: number): number => Date.now() + months * 31 * day
const hold = (body: object) =>
  call(holdData, { as: 'data-protection-officer', params: { class: 'pool' }, body })
const ofPool = async () => {
  const { classes } = await callFor(endpoints.getRetention, getRetention, { as: 'scrutineer' })
  return classes.find((it) => it.class === 'pool')
}

describe('the daily deletion', () => {
  test('takes what waited too long, says how many rounds came due, and no more', async () => {
    await emptyPool()
    const [first, second] = [await closed(4), await closed(3)]
    await release()
    await retainData(inMonths(23))
    expect(await waiting()).toHaveLength(7)
    expect((await ofPool())?.deleted).toBeUndefined()

    await retainData(inMonths(25))
    expect(await pool(first)).toEqual([])
    expect(await pool(second)).toEqual([])
    // The round that emptied the pool is among them: the number follows from the rounds’ dates alone.
    expect((await ofPool())?.deleted).toMatchObject({ on: londonDay(inMonths(25)), rounds: 3 })
    await retainData(inMonths(25))
    await retainData(inMonths(26))
    expect((await ofPool())?.deleted).toMatchObject({ on: londonDay(inMonths(25)), rounds: 3 })
  })

  test('stops while there is a hold, and goes on when it is lifted', async () => {
    const round = await closed(2)
    await release()
    const review = londonDay(Date.now() + 60 * day)
    expect(await hold({ from: 0, held: true, reason: 'An inquiry' })).toMatchObject({ status: 400 })
    const both = await Promise.all([
      hold({ from: 0, held: true, reason: 'An inquiry', review }),
      hold({ from: 0, held: true, reason: 'Another', review }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    await retainData(inMonths(25))
    expect(await pool(round)).toHaveLength(2)
    expect((await ofPool())?.hold).toMatchObject({ held: true, review, by: 'Jo Morris' })

    await hold({ from: 1, held: false, reason: 'The inquiry is over' })
    await retainData(inMonths(25))
    expect(await pool(round)).toEqual([])
  })

  test('a crash at any call leaves nothing that the next run does not finish', async () => {
    for (let calls = 1; calls < 12; calls++) {
      const round = await closed(2)
      await release()
      const mend = crashAfter(calls, calls % 2 === 0)
      await retainData(inMonths(25)).catch(() => undefined)
      mend()
      await retainData(inMonths(25))
      expect(await pool(round)).toEqual([])
    }
  })

  test('keys and sealed answers of a round cannot be put on hold', async () => {
    for (const it of ['keys', 'intake']) {
      const body = { from: 0, held: true, reason: 'x', review: londonDay(Date.now() + day) }
      const asked = { as: 'business-manager', params: { class: it }, body } as const
      expect(await call(holdData, asked)).toMatchObject({ status: 400 })
    }
  })
})
