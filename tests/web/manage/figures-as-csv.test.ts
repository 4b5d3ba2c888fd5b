import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Count } from '#shared/results/release.ts'
import { figuresAsCsv } from '#web/manage/figures-as-csv.ts'
import { about, atLeast, fewerThan3, held, pair, question, release } from '../board/made-up.ts'

/** The cells of each line, as a spreadsheet reads them. */
const read = (csv: string): string[][] =>
  csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"')))

const [change, counts] = [
  pair('Home', about(10), about(45), fewerThan3, 'More than half told us better.'),
  [about(20), atLeast(58, 82)],
]
const whole = release({
  answered: about(80),
  quarantined: fewerThan3,
  warmUps: { number: 2, base: about(70), asMeant: about(60) },
  results: [change, question('Visits', counts), held('Money')],
})

/** Every count of a release, wherever it stands. */
const countsIn = (value: unknown): Count[] =>
  typeof value !== 'object' || value === null
    ? []
    : 'low' in value && 'high' in value
      ? [Object(value)]
      : Object.values(value).flatMap(countsIn)

test('every published count is there to the digit, and no other', () => {
  const [, ...lines] = read(figuresAsCsv([whole]))
  const figures = lines.map((cells) => cells.slice(7, 10).join()).filter((it) => it !== ',,')
  const published = countsIn(whole).map(({ about: it, low, high }) => [it, low, high].join())
  expect(figures.toSorted()).toEqual(published.toSorted())
  expect(lines.every((cells) => cells.length === 14)).toBe(true)
})

test('what is held back has words and no figure; a quiet round says fewer than 10', () => {
  const quiet = figuresAsCsv([release({})])
  expect(read(quiet)[1]?.slice(6, 11)).toEqual(['', '', '', '', 'fewer than 10'])
  const money = read(figuresAsCsv([whole])).find((cells) => cells[3] === 'Money')
  expect(money?.slice(6, 10)).toEqual(['', '', '', ''])
})

const formula = /^\s*[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20]/

test('nothing that somebody typed is run as a formula', () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '|', '', '"', '＝')
  fc.assert(
    fc.property(start, fc.string(), (first, rest) => {
      const typed = first + rest.replaceAll(/[\r\n]/g, '')
      const [, line] = read(figuresAsCsv([release({ waveTitle: typed, answered: about(20) })]))
      expect(line?.[0]?.replace(/^'/, '')).toBe(typed.replace(/^'/, ''))
      expect(line?.[0]).not.toMatch(formula)
    }),
  )
  expect('=1+1').toMatch(formula)
})

test('a made-up round says so on every line', () => {
  const lines = read(figuresAsCsv([{ ...whole, madeUp: true }])).slice(1)
  expect(new Set(lines.map((cells) => cells[2]))).toEqual(new Set(['made-up answers']))
})
