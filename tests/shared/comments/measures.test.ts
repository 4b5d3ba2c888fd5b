import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { flagsOf } from '#shared/comments/flags-of.ts'
import { heldOut } from '../../bench/words/held-out.ts'
import { markedTexts } from '../../bench/words/marked-texts.ts'
import { measureLexicon } from '../../bench/words/measure-lexicon.ts'
import { measureRedaction, readMarks } from '../../bench/words/measure-redaction.ts'
import { measureWaiting } from '../../bench/words/measure-waiting.ts'
import { wilson } from '../../bench/words/wilson.ts'
import { fullSettings } from '../../support/full-settings.ts'

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}’']+/gu) ?? []
/** Every five words in a row. */
const runs = (text: string): string[] => {
  const words = wordsOf(text)
  return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '))
}
const folders = ['shared/comments', 'tests/shared/comments', 'tests/functions/comments', 'web/desk']
const known = new Set(
  folders.flatMap((folder) =>
    readdirSync(folder).flatMap((file) => runs(readFileSync(join(folder, file), 'utf8'))),
  ),
)
const shared = (texts: readonly string[]): string[] =>
  texts.filter((text) => runs(text).some((run) => known.has(run)))

test('what the words are measured on stands nowhere near them: no five words in a row', () => {
  expect(heldOut.length).toBeGreaterThanOrEqual(120)
  expect(new Set(heldOut.map(({ text }) => text)).size).toBe(heldOut.length)
  expect(shared([...heldOut.map(({ text }) => text), ...markedTexts])).toEqual([])
  const [copied = ''] = known
  expect(shared([`so ${copied} then`])).toHaveLength(1)
})

test('what is marked and what is not are told apart, and add up', () => {
  const two = measureLexicon([
    { text: 'He hits us', kind: 'harm', said: 'plainly', english: true },
    { text: 'They came every week.', kind: 'ordinary', said: 'sideways', english: true },
    { text: 'She hit the nail', kind: 'ordinary', said: 'sideways', english: true },
  ])
  expect(two).toEqual({
    plain: [1, 1],
    sideways: [0, 0],
    worry: [0, 0],
    elsewhere: [0, 0],
    precision: [1, 2],
  })
  const { plain, sideways, worry, elsewhere, precision } = measureLexicon()
  expect(plain[1] + sideways[1] + worry[1] + elsewhere[1]).toBe(
    heldOut.filter(({ kind }) => kind !== 'ordinary').length,
  )
  expect(precision[1]).toBe(heldOut.filter(({ text }) => flagsOf({ box: text }).length > 0).length)
})

test('a mark counts as found only when all of it would go', () => {
  expect(readMarks('ask [[Mrs Fell]] now')).toEqual({
    text: 'ask Mrs Fell now',
    spans: [{ from: 4, to: 12 }],
  })
  expect(measureRedaction(['my mail is [[jo@example.net]]'])).toEqual({ recall: [1, 1], precision: [1, 1] })
  expect(measureRedaction(['my mail is [[really jo@example.net]]'])).toEqual({
    recall: [0, 1],
    precision: [1, 1],
  })
  expect(measureRedaction(['my mail is jo@example.net'])).toEqual({ recall: [0, 0], precision: [0, 1] })
})

test('without boxes on days when nobody reads, nobody waits longer than with them', () => {
  const { reading } = fullSettings
  if (!reading) throw new Error('the settings are full')
  const [hidden, always] = [measureWaiting(reading, true), measureWaiting(reading, false)]
  expect(hidden.p50).toBeLessThanOrEqual(always.p50)
  expect(hidden.p95).toBeLessThanOrEqual(always.p95)
  expect(hidden.count).toBeLessThan(always.count)
  expect(Number.isFinite(hidden.longest)).toBe(true)
})

test('an interval holds its share, and the narrower the more were looked at', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
  for (const [hits, of] of [
    [0, 10],
    [5, 10],
    [10, 10],
  ] as const) {
    const { low, high } = wilson(hits, of)
    expect(low).toBeLessThanOrEqual(hits / of + 1e-9)
    expect(high).toBeGreaterThanOrEqual(hits / of - 1e-9)
  }
  expect(wilson(50, 100).high - wilson(50, 100).low).toBeLessThan(wilson(5, 10).high - wilson(5, 10).low)
  expect(wilson(19, 20).low).toBeCloseTo(0.764, 3)
})
