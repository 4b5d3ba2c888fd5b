import { describe, expect, test } from 'vitest'
import { checkRecord } from '#shared/learning/check-record.ts'
import { RecordKind } from '#shared/learning/record.ts'
import { registers } from '#shared/learning/record-kinds.ts'

const good = { line: 'A line', text: 'Some\nsentences', day: '2026-11-30', number: '40' }
const full = (kind: RecordKind): Record<string, string> =>
  Object.fromEntries(
    registers[kind].fields.map(({ name, is }) => [
      name,
      typeof is === 'string' ? good[is] : (is[0]?.value ?? ''),
    ]),
  )

describe.each(RecordKind.options)('%s', (kind) => {
  const { fields } = registers[kind]

  test('is taken when all is answered, and when only what is needed is', () => {
    expect(checkRecord(kind, full(kind))).toEqual([])
    const needed = fields.filter((field) => field.needed).map(({ name }) => [name, full(kind)[name] ?? ''])
    expect(checkRecord(kind, Object.fromEntries(needed))).toEqual([])
    expect(fields[0]?.needed).toBe(true)
  })

  test('names each that is needed', () =>
    expect(checkRecord(kind, {}).map(({ at }) => at)).toEqual(
      fields.filter((field) => field.needed).map(({ name }) => `fields.${name}`),
    ))

  test('has each field once, and refuses what does not fit it', () => {
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length)
    const bad = { line: 'x'.repeat(201), day: '30/11/2026', number: 'about 40' }
    for (const { name, is } of fields) {
      if (is === 'text') continue
      const typed = typeof is === 'string' ? bad[is] : 'something else'
      expect(checkRecord(kind, { ...full(kind), [name]: typed }).map(({ at }) => at)).toEqual([
        `fields.${name}`,
      ])
    }
  })
})
