// Whatever was answered: no number stands on the page that the frozen release does not publish.
import * as fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { draftLessons } from '#shared/learning/draft-lessons.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import { blurBase, sayCount } from '#shared/results/blur.ts'
import { coreOfRelease } from '#shared/results/core-of-release.ts'
import { Count, type Release } from '#shared/results/release.ts'
import { sayChange } from '#shared/results/say.ts'
import { LessonText } from '#web/board/lesson-text.tsx'
import { OverTime } from '#web/board/over-time.tsx'
import { Pack } from '#web/board/pack.tsx'
import { PackAsked } from '#web/board/pack-asked.tsx'
import { RoundResults } from '#web/board/round-results.tsx'
import { Viewpoints } from '#web/board/viewpoints.tsx'
import { renderChanges } from '#web/public/render-changes.tsx'
import type { Assets } from '#web/ui/html-document.tsx'
import { anyRelease } from './any-release.ts'
import { about, pair, release, wave } from './made-up.ts'

const better = pair('Home', about(10), about(40), about(20), 'More told us better than worse.')
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

/** What follows from a release and leaves it: drafts as staff read them, in the pack, and as everybody does. */
const furtherOf = (lessons: Lesson[]): string =>
  [
    ...lessons.map((lesson) => renderToString(<LessonText lesson={lesson} linked />)),
    renderToString(<PackAsked lessons={lessons} />),
    /<main[\s\S]*<\/main>/.exec(renderChanges(lessons.map(asPublic), [], 'en', noAssets))?.[0] ?? '',
  ].join(' ')

const asPublic = ({ title, soWhat, on, evidence }: Lesson) => ({
  ...{ title, soWhat, on, madeUp: false },
  ...(evidence ? { says: evidence.says, waveTitle: evidence.waveTitle } : {}),
})
const noAssets: Assets = {
  ...{ style: '', lastStyle: '', faces: '', kinds: '', publicStyle: '', early: '', leave: '', script: '' },
}

/** A draft says of a question that people told us better or worse only where its published result says so. */
const isSaid = ({ results }: Release, { title, evidence }: Lesson): boolean =>
  evidence?.result === undefined ||
  results.some(
    (it) =>
      it.id === evidence.result &&
      'verdict' in it &&
      it.verdict !== undefined &&
      title.endsWith(lowerFirst(sayChange(it.verdict))),
  )
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

test('every number in drafts, in the pack’s questions to the board and on the public page is a published one', () => {
  let drafts = 0
  fc.assert(
    fc.property(anyRelease, (one) => {
      const lessons = draftLessons(one)
      drafts += lessons.length
      expect(unpublished(one, furtherOf(lessons))).toEqual([])
      expect(lessons.filter((lesson) => !isSaid(one, lesson))).toEqual([])
    }),
    { numRuns: 100 },
  )
  expect(drafts).toBeGreaterThan(100)
})

test('control: a draft with a number of its own, or a word that its result does not say, is found', () => {
  const one = release({ answered: blurBase(85), results: [better] })
  const [draft] = draftLessons(one)
  if (!draft?.evidence) throw new Error('no draft')
  expect(isSaid(one, draft)).toBe(true)
  expect(isSaid(one, { ...draft, title: draft.title.replace('better', 'worse') })).toBe(false)
  const counted = { ...draft, evidence: { ...draft.evidence, says: 'To be exact, 43 told us better.' } }
  expect(unpublished(one, furtherOf([counted]))).toContain('43')
})

test('control: the true end of an interval on the page is found', () => {
  const one = release({ answered: blurBase(85) })
  expect(unpublished(one, `${pageOf(one)}<p>at most 87</p>`)).toEqual(['87'])
})
