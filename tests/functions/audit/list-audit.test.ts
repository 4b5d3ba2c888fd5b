import { beforeAll, describe, expect, test } from 'vitest'
import { recordAct } from '#functions/audit/audit-store.ts'
import { handler as list } from '#functions/audit/list-audit.ts'
import { change } from '#functions/table/write-once.ts'
import { listAudit } from '#shared/audit/audit-endpoints.ts'
import { auditKey } from '#shared/table/keys.ts'
import { callFor } from '../../support/call.ts'

const count = 120
const ask = (before?: number) =>
  callFor(listAudit, list, { as: 'scrutineer', query: before ? { before: String(before) } : {} })

/** Somebody with a right to the table writes another name into an entry. */
const forge = (number: number, by: unknown) =>
  change('Audit', {
    Key: auditKey(number),
    UpdateExpression: 'SET #by = :by',
    ExpressionAttributeNames: { '#by': 'by' },
    ExpressionAttributeValues: { ':by': by },
  })

const at = '2026-11-23T09:00:00.000Z'

test('an empty log is whole', async () => {
  expect(await ask()).toEqual({
    entries: [],
    whole: true,
    checkedFrom: 1,
    head: { number: 0, hash: '0'.repeat(64) },
  })
})

describe('a log', () => {
  beforeAll(async () => {
    for (let number = 1; number <= count; number++)
      await recordAct({ at, by: 'Jo Morris', roles: ['board'], act: 'closeWave', on: [`A${number}`] })
  })

  test('comes newest first, page by page, without a seam, each page checked', async () => {
    const first = await ask()
    expect(first).toMatchObject({ whole: true, checkedFrom: 1, head: { number: count } })
    const pages = [first.entries]
    for (let oldest = first.entries.at(-1); oldest && oldest.number > 1; ) {
      const { entries, whole, head } = await ask(oldest.number)
      expect([whole, head]).toEqual([true, first.head])
      pages.push(entries)
      oldest = entries.at(-1)
    }
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20])
    expect(pages.flat().map(({ number }) => number)).toEqual(
      Array.from({ length: count }, (_, i) => count - i),
    )
  })

  test.each([1, 20, 21, 70, 71, 120])(
    'an edit of entry %i is told, by the first page and by its own',
    async (number) => {
      await forge(number, 'Somebody else')
      expect(await ask()).toMatchObject({ whole: false, brokenAt: number })
      const its = await ask(number + 1)
      expect(its).toMatchObject({ whole: false, brokenAt: number })
      expect(its.entries[0]).toMatchObject({ number, by: 'Somebody else' })
      await forge(number, 'Jo Morris')
      expect(await ask()).toMatchObject({ whole: true })
    },
  )

  test('an entry that is not one any more is told too, and hides no other', async () => {
    await forge(60, { not: 'a name' })
    const { entries, ...told } = await ask(62)
    expect(told).toMatchObject({ whole: false, brokenAt: 60 })
    expect(entries.slice(0, 2).map(({ number }) => number)).toEqual([61, 59])
    await forge(60, 'Jo Morris')
  })
})
