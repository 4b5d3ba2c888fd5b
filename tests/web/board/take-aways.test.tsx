// Page, pack, table and JSON say the same figures, to the digit.
import * as fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { sayCount } from '#shared/results/blur.ts'
import { Count, type Release } from '#shared/results/release.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import { codebookAsCsv } from '#web/board/codebook-as-csv.ts'
import { Pack } from '#web/board/pack.tsx'
import { RoundResults } from '#web/board/round-results.tsx'
import { figuresAsCsv } from '#web/manage/figures-as-csv.ts'
import { anyRelease } from './any-release.ts'
import { about, held, pair, question, release, wave } from './made-up.ts'

const pageOf = (one: Release): string =>
  renderToString(<RoundResults wave={wave('released')} releases={[one]} onAgain={() => undefined} />)
const packOf = (one: Release): string =>
  renderToString(<Pack round={{ wave: wave('released'), releases: [one] }} lessons={[]} />)

/** The printed words of every count in a piece of HTML, in their order. */
const counted = /(?:about|at least|fewer than) \d[\d,]*/gi
const figuresIn = (html: string): string[] =>
  (html.replace(/<[^>]+>/g, ' ').match(counted) ?? []).map((words) => words.toLowerCase())

const countsIn = (value: unknown): Count[] => {
  const count = Count.safeParse(value).data
  if (count) return [count]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(countsIn) : []
}
const cellsOf = (csv: string): string[][] =>
  csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"')))

describe('the same figures, to the digit', () => {
  test('on the page, in the pack, in the table and from the API', () => {
    fc.assert(
      fc.property(anyRelease, (one) => {
        const fromApi = getSummary.ok.body.parse(
          JSON.parse(JSON.stringify({ wave: wave('released'), releases: [one] })),
        ).releases
        expect(fromApi).toEqual([one])
        const published = new Set(countsIn(fromApi).map(sayCount))
        const lines = cellsOf(figuresAsCsv([one])).slice(1)
        expect(
          lines
            .map((cells) => cells.slice(7, 10).join())
            .filter((it) => it !== ',,')
            .sort(),
        ).toEqual(
          countsIn(fromApi)
            .map(({ about: it, low, high }) => [it, low, high].join())
            .sort(),
        )
        const rules = new Set(['fewer than 10', 'fewer than 20'])
        const article = /<article id="survey-[\s\S]*?<\/article>/
        const [onPage, inPack] = [pageOf(one), packOf(one)].map((html) => article.exec(html)?.[0] ?? '')
        expect(inPack).toBe(onPage)
        for (const words of figuresIn(onPage ?? ''))
          expect(published.has(words) || rules.has(words) ? '' : words).toBe('')
        const shown = new Set(figuresIn(onPage ?? ''))
        for (const words of published) expect(shown.has(words) ? '' : words).toBe('')
      }),
      { numRuns: 100 },
    )
  })
})

const full = release({
  answered: about(80),
  results: [
    pair('Home', about(10), about(45), about(10), 'More than half told us better.'),
    question('Visits', [about(20), about(60)]),
    held('Money'),
  ],
})

describe('the pack', () => {
  test('its contents lead to every part, and it ends with what the board is asked', () => {
    const html = packOf(full)
    const parts = [...html.matchAll(/<li><a href="#([^"]+)"/g)].map(([, id]) => id)
    expect(parts).toEqual(['in-one-page', 'survey-parent-carer', 'method', 'asked'])
    for (const id of parts) expect(html).toContain(`<article id="${id}"`)
    expect(html.lastIndexOf('<h1>')).toBe(html.indexOf('<h1>What the board is asked'))
  })

  test('names whom nobody asked, and has no pack before there are results', () => {
    expect(packOf(full).replace(/<[^>]+>/g, '')).toContain('Not asked in this round: children too young')
    const early = renderToString(<Pack round={{ wave: wave('open'), releases: [] }} lessons={[]} />)
    expect(early).toContain('There are no results yet')
  })
})

test('the codebook has every column of the table, and the wording and answers of every question', () => {
  const [columns = []] = cellsOf(figuresAsCsv([full]))
  const book = cellsOf(codebookAsCsv([full]))
  expect(book.filter(([of]) => of === 'Column').map(([, name]) => name)).toEqual(columns)
  const questions = book.filter(([of]) => of === full.title)
  expect(questions.map(([, name]) => name)).toEqual(['Home, before', 'Home, now', 'Visits', 'Money'])
  expect(questions[2]).toEqual([full.title, 'Visits', 'Visits?', 'Answer 0 | Answer 1'])
})
