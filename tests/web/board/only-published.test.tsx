// Whatever was answered: no number stands on the page that the frozen release does not publish.
import * as fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { blurBase, sayCount } from '#shared/results/blur.ts'
import { coreOfRelease } from '#shared/results/core-of-release.ts'
import { Count, type Release } from '#shared/results/release.ts'
import { OverTime } from '#web/board/over-time.tsx'
import { Pack } from '#web/board/pack.tsx'
import { RoundResults } from '#web/board/round-results.tsx'
import { Viewpoints } from '#web/board/viewpoints.tsx'
import { anyRelease } from './any-release.ts'
import { release, wave } from './made-up.ts'

const numbersIn = (text: string): string[] => text.match(/\d+(,\d{3})*/g) ?? []
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/ and \d+ more\b/g, '')

/** Everything a release says, its counts only in the words that may be printed. */
function saysOf(value: unknown): string[] {
  const count = Count.safeParse(value).data
  if (count) return [sayCount(count)]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(saysOf)
  return typeof value === 'string' ? [value] : []
}

/** The rules’ own numbers, the day of counting and the families expected. */
const known = ['5', '10', '20', '1', '2026', '210', '90']

const unpublished = (one: Release, html: string): string[] => {
  const published = new Set([...known, ...saysOf(one).flatMap(numbersIn)])
  return numbersIn(wordsOf(html)).filter((number) => !published.has(number))
}
const pageOf = (one: Release): string =>
  renderToString(<RoundResults wave={wave('released')} releases={[one]} onAgain={() => undefined} />)

/** The pack without its method, whose example is made up and marked so. */
const packOf = (one: Release): string =>
  renderToString(<Pack round={{ wave: wave('released'), releases: [one] }} lessons={[]} />).replace(
    /<article id="method"[\s\S]*?<\/article>/,
    '',
  )

/** Shares are computed from published ranges: each must be the one that two published counts make, outwards. */
function sharesOf(value: unknown): string[] {
  const counts = countsIn(value)
  return counts.flatMap((part) =>
    counts.map(
      (base) =>
        `between ${Math.floor((part.low / base.high) * 100)} and ${Math.min(100, Math.ceil((part.high / base.low) * 100))} in 100`,
    ),
  )
}
const countsIn = (value: unknown): Count[] => {
  const count = Count.safeParse(value).data
  if (count) return [count]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(countsIn) : []
}

test('every share over time and side by side comes from two published counts', () => {
  fc.assert(
    fc.property(anyRelease, (one) => {
      const results = one.results
        .filter(({ kind }) => kind !== 'figures')
        .map((it) => ({ ...it, core: 'home' }))
      const [first] = results
      if (!first) return
      const rounds = [coreOfRelease({ ...one, results: [first] })]
      const two = [one, { ...one, survey: 'other' }].map((it) => ({ ...it, results: [first] }))
      const pages = [<OverTime rounds={rounds} />, <Viewpoints releases={two} />].map((page) =>
        wordsOf(renderToString(page)),
      )
      const published = new Set(sharesOf(first))
      for (const page of pages)
        for (const [share] of page.matchAll(/between \d+ and \d+ in 100/g)) expect(published).toContain(share)
    }),
    { numRuns: 100 },
  )
})

test('every number on the page and in the pack is a published one', () => {
  fc.assert(
    fc.property(anyRelease, (one) => {
      expect(unpublished(one, pageOf(one))).toEqual([])
      expect(unpublished(one, packOf(one))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('control: the true end of an interval on the page is found', () => {
  const one = release({ answered: blurBase(85) })
  expect(unpublished(one, `${pageOf(one)}<p>at most 87</p>`)).toEqual(['87'])
})
