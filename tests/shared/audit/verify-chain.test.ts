import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Act, AuditEntry } from '#shared/audit/audit-entry.ts'
import { type Head, linkEntry, noEntry } from '#shared/audit/link-entry.ts'
import { verifyChain } from '#shared/audit/verify-chain.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const id = fc.string({ maxLength: 80, unit: 'grapheme' }).filter((text) => text.length <= 80)
const act: fc.Arbitrary<Act> = fc.record(
  {
    at: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    by: id,
    roles: fc.array(fc.constantFrom('board', 'agency'), { maxLength: 3 }),
    act: fc.constantFrom('openWave', 'closeWave'),
    on: fc.array(id, { maxLength: 4 }),
    refused: fc.constantFrom('not-found', 'broken'),
    of: fc.integer({ min: 1, max: 1000 }),
  },
  { requiredKeys: ['at', 'by', 'roles', 'act', 'on'] },
)

function chainOf(acts: Act[]): AuditEntry[] {
  let head: Head = noEntry
  return acts.map((it) => {
    const entry = linkEntry(head, it, sha256)
    head = entry
    return entry
  })
}

const chain = fc.array(act, { minLength: 3, maxLength: 12 }).map(chainOf)
/** A chain and a place in it. */
const place = chain.chain((entries) =>
  fc.record({ entries: fc.constant(entries), at: fc.nat(entries.length - 1) }),
)

const verify = (entries: unknown[]) => verifyChain(entries, noEntry, sha256)

describe('a chain as it was written', () => {
  test('holds, and so does any run of it from a known entry on', async () => {
    await fc.assert(
      fc.asyncProperty(place, async ({ entries, at }) => {
        const [last] = entries.slice(-1)
        const head = { number: last?.number, hash: last?.hash }
        expect(await verify(entries)).toEqual({ head })
        const from = entries[at] ?? noEntry
        expect((await verifyChain(entries.slice(at + 1), from, sha256)).brokenAt).toBeUndefined()
      }),
    )
  })

  test('an empty one holds too', async () => {
    expect(await verify([])).toEqual({ head: noEntry })
  })
})

describe('is found, with its number', () => {
  test('an edit of any field', async () => {
    const fields = Object.keys(AuditEntry.shape)
    expect(fields).toHaveLength(10)
    const other: Record<string, unknown> = {
      number: 9999,
      at: '2025-01-01T00:00:00.000Z',
      by: 'Somebody else, with a name that is in no chain',
      roles: ['scrutineer', 'board', 'board', 'board'],
      act: 'reviseLesson',
      on: ['none of these', '', '', ''],
      refused: 'not-open',
      of: 2000,
      before: 'f'.repeat(64),
      hash: 'e'.repeat(64),
    }
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom(...fields), async ({ entries, at }, field) => {
        const edited = entries.map((entry, index) =>
          index === at ? { ...entry, [field]: other[field] } : entry,
        )
        expect((await verify(edited)).brokenAt).toBe(at + 1)
      }),
    )
  })

  test('a field that is taken away, or is of another kind', async () => {
    await fc.assert(
      fc.asyncProperty(
        place,
        fc.constantFrom('by', 'at', 'act', 'on', 'hash'),
        async ({ entries, at }, field) => {
          for (const value of [undefined, 7, { a: 1 }]) {
            const edited = entries.map((entry, index) =>
              index === at ? { ...entry, [field]: value } : entry,
            )
            expect((await verify(edited)).brokenAt).toBe(at + 1)
          }
        },
      ),
    )
  })

  test('one that is dropped, swapped with the next, or put in between', async () => {
    await fc.assert(
      fc.asyncProperty(place, act, async ({ entries, at }, stranger) => {
        const isLast = at === entries.length - 1
        const dropped = await verify(entries.toSpliced(at, 1))
        expect(dropped.brokenAt).toBe(isLast ? undefined : at + 1)
        const [one, two] = entries.slice(at, at + 2)
        if (one && two) expect((await verify(entries.toSpliced(at, 2, two, one))).brokenAt).toBe(at + 1)
        // Made to follow the one before it, as somebody would who knows how the chain is made.
        const planted = linkEntry(entries[at - 1] ?? noEntry, stranger, sha256)
        expect((await verify(entries.toSpliced(at, 0, planted))).brokenAt).toBe(at + 2)
      }),
    )
  })

  test('an edit with its hash computed anew: by the next entry', async () => {
    await fc.assert(
      fc.asyncProperty(place, async ({ entries, at }) => {
        const { hash: _, number: __, before: ___, ...it } = entries[at] ?? linkEntry(noEntry, none, sha256)
        const forged = linkEntry(entries[at - 1] ?? noEntry, { ...it, by: `not ${it.by}` }, sha256)
        const isLast = at === entries.length - 1
        expect((await verify(entries.toSpliced(at, 1, forged))).brokenAt).toBe(isLast ? undefined : at + 2)
      }),
    )
  })
})

test('what it cannot find by itself is found against a head that was kept: the newest missing, or all written anew', async () => {
  await fc.assert(
    fc.asyncProperty(chain, fc.integer({ min: 1, max: 3 }), async (entries, missing) => {
      const kept = (await verify(entries)).head
      const cut = await verify(entries.slice(0, -missing))
      expect(cut.brokenAt).toBeUndefined()
      expect(cut.head).not.toEqual(kept)
      const acts = entries.map(({ number: _, before: __, hash: ___, ...it }) => ({
        ...it,
        by: `not ${it.by}`,
      }))
      const anew = await verify(chainOf(acts))
      expect(anew.brokenAt).toBeUndefined()
      expect(anew.head).not.toEqual(kept)
    }),
  )
})

const none: Act = { at: '2026-01-01T00:00:00.000Z', by: '', roles: [], act: '', on: [] }
