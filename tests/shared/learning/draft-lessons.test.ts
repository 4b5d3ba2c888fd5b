import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftLessons } from '#shared/learning/draft-lessons.ts'
import { Lesson } from '#shared/learning/lesson.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import type { Answers } from '#shared/response/answers.ts'
import { blurBase, sayCount } from '#shared/results/blur.ts'
import { Count, type Figures, type PairFigures, type Release } from '#shared/results/release.ts'
import { summarise } from '#shared/results/summarise.ts'
import { noAttack } from '../../support/no-attack.ts'
import { anyRelease } from '../../web/board/any-release.ts'

const planned = parentCarer.questions.filter((q) => q.reported).map((q) => q.id)

function release(all: Answers[]): Release {
  return {
    wave: 'ABCD',
    waveTitle: 'Autumn 2026',
    survey: 'parent-carer',
    version: 1,
    title: 'For parents and carers',
    audience: 'Parents and carers',
    voice: 'parent',
    opened: '2026-09-01',
    frozenOn: '2026-12-01',
    algorithm: 'heard-3',
    planHash: 'p',
    inputHash: 'i',
    expected: 210,
    ...(all.length >= 10 ? { answered: blurBase(all.length) } : {}),
    results: all.length >= 10 ? summarise(parentCarer, planned, all, noAttack) : [],
  }
}

const people = (count: number, answers: Answers) => Array.from({ length: count }, () => answers)

test('a quiet round says that it is too early, with no figure', () => {
  const [draft, reach, ...more] = draftLessons(release([]))
  expect(more).toEqual([])
  expect(reach?.title).toBe('Parents and carers: more than half of the families we expected did not answer.')
  expect(reach?.evidence?.says).toBe('Fewer than 10 answered, of 210 families expected.')
  expect(draftLessons({ ...release([]), expected: 18 })).toHaveLength(1)
  expect(draft?.title).toBe(
    'Parents and carers: too early to say what they think, because fewer than 10 answered.',
  )
  expect(draft?.evidence?.says).toContain('of 210 families expected')
})

test('a clear change becomes a draft with its frozen figures, worse before better', () => {
  const both = { 'p1-then': 'badly', 'p1-now': 'well', 'p4-then': 'good', 'p4-now': 'bad' }
  const drafts = draftLessons(
    release([...people(30, both), ...people(10, { 'p1-then': 'ok', 'p1-now': 'ok' })]),
  )
  expect(drafts.map((draft) => draft.title)).toEqual([
    'School or nursery, parents and carers: more than half told us worse.',
    'Getting on at home, parents and carers: more than half told us better.',
    'Parents and carers: more than half of the families we expected did not answer.',
  ])
  expect(drafts[1]?.evidence?.says).toBe(
    'Parents and carers: of about 40 who answered both then and now, about 30 told us better, about 10 the same and fewer than 5 worse. A clear change.',
  )
  for (const draft of drafts) expect(Lesson.parse(draft)).toEqual(draft)
})

test('workers’ answers are lessons from workers, and of workers expected', () => {
  const staff: Release = { ...release([]), voice: 'staff', audience: 'Practitioners, at the end of a course' }
  const [draft] = draftLessons(staff)
  expect(draft?.strand).toBe('practitioners')
  expect(draft?.title).toBe(
    'Practitioners, at the end of a course: too early to say what they think, because fewer than 10 answered.',
  )
  expect(draft?.evidence?.says).toContain('of 210 workers expected')
  expect(draftLessons(release([]))[0]?.strand).toBe('families')
})

test('a small round’s clear change becomes a draft in words, without a number of people', () => {
  const [draft] = draftLessons(release(people(15, { 'p1-then': 'badly', 'p1-now': 'well' })))
  expect(draft?.title).toBe('Getting on at home, parents and carers: more than half told us better.')
  expect(draft?.evidence?.says).toBe(
    'Parents and carers: fewer than 20 answered both then and now, so there are words and no numbers.',
  )
})

test('a question without a label still fits into a title', () => {
  const made = release(people(30, { 'p1-then': 'badly', 'p1-now': 'well' }))
  const results = made.results.map((result) => ({ ...result, label: 'How '.repeat(140) }))
  for (const draft of draftLessons({ ...made, results })) expect(Lesson.safeParse(draft).success).toBe(true)
})

test('the same release always makes the same drafts, so writing them again changes nothing', () => {
  const made = release(people(25, { 'p1-then': 'badly', 'p1-now': 'well' }))
  expect(draftLessons(made)).toEqual(draftLessons(structuredClone(made)))
})

test('how the help was felt, and through whom the fewest answered, become drafts; what a priority is about comes first', () => {
  const felt = { p6: 'never', 'p1-then': 'badly', 'p1-now': 'well', 'p3-then': 'bad', 'p3-now': 'good' }
  const one: Release = {
    ...release(people(40, felt)),
    reach: [
      { agency: 'hub', name: 'Family Hub', expected: 30, answered: blurBase(30) },
      { agency: 'school', name: 'School', expected: 180, answered: blurBase(10) },
    ],
  }
  const priorities = [{ id: 'neglect', title: 'Neglect', asks: ['feelings'] }]
  const drafts = draftLessons(one, { priorities })
  expect(drafts.map(({ title, priorities: of }) => [title, of])).toEqual([
    ['Being listened to, parents and carers: fewer than half told us “Often” or “Always”.', []],
    [expect.stringMatching(/told us better/), ['neglect']],
    [expect.stringMatching(/^Getting on at home.*told us better/), []],
    [expect.stringMatching(/families we expected did not answer/), []],
    [expect.stringMatching(/^Parents and carers, through School: more than half/), []],
  ])
  for (const draft of drafts) expect(Lesson.parse(draft)).toEqual(draft)
})

test('what somebody declined is not offered again, unless it goes the other way', () => {
  const said = (then: string, now: string) => release(people(30, { 'p1-then': then, 'p1-now': now }))
  const lessons = draftLessons(said('badly', 'well')).map((draft) => ({
    ...draft,
    status: 'declined' as const,
  }))
  const kinds = (one: Release) => draftLessons(one, { lessons }).map(({ evidence }) => evidence?.kind)
  expect(kinds(said('badly', 'well'))).toEqual(['missing'])
  expect(kinds(said('well', 'badly'))).toEqual(['change', 'missing'])
})

// Written apart from the code that drafts: each claim is looked up in the published rows.
const half = (part: Count, base: Count) => part.low * 2 > base.high
const countsIn = (value: unknown): Count[] => {
  const count = Count.safeParse(value).data
  if (count) return [count]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(countsIn) : []
}

function isAllowedOf(pair: PairFigures, claim: string): boolean {
  const { base, better, same: _, worse } = pair.change
  if (claim.includes('more than half told us better')) return half(better, base)
  if (claim.includes('more than half told us worse')) return half(worse, base)
  if (claim.includes('more told us better than worse')) return better.low > worse.high
  return claim.includes('more told us worse than better') && worse.low > better.high
}

function isAllowedFelt({ rows, base }: Figures, claim: string): boolean {
  const quoted = [...claim.matchAll(/“(.+?)”(?= or |\.)/g)].map(([, text]) => text)
  const picked = rows.filter(({ text }) => quoted.includes(text))
  const others = rows.filter((row) => !picked.includes(row))
  const sum = (of: typeof rows, end: 'low' | 'high') => of.reduce((all, { count }) => all + count[end], 0)
  if (picked.length === 0) return false
  if (claim.includes('more than half'))
    return Math.max(sum(picked, 'low'), base.low - sum(others, 'high')) * 2 > base.high
  return (
    claim.includes('fewer than half') &&
    Math.min(sum(picked, 'high'), base.high - sum(others, 'low')) * 2 < base.low
  )
}

/** What drafts say that the release does not: figures, and sentences of more or of half. */
function unpublished(one: Release, drafts: Lesson[]): string[] {
  const counts = countsIn(one)
  const said = new Set([
    ...counts.map(sayCount),
    ...counts.flatMap((part) =>
      counts.map(
        (base) =>
          `between ${Math.floor((part.low / base.high) * 100)} and ${Math.min(100, Math.ceil((part.high / base.low) * 100))} in 100`,
      ),
    ),
    'fewer than 10',
    'fewer than 20',
  ])
  return drafts.flatMap(({ title, evidence }) => {
    const words = `${title} ${evidence?.says}`.replaceAll(/“.*?”/g, '')
    const figures = words.match(/(about|at least|fewer than) \d[\d,]*|between \d+ and \d+ in 100/gi) ?? []
    const result = one.results.find(({ id }) => id === evidence?.result)
    const isWrong =
      (result?.kind === 'pair' && !isAllowedOf(result, title)) ||
      (result?.kind === 'figures' && !isAllowedFelt(result, title)) ||
      result?.kind === 'held'
    return [...figures.filter((it) => !said.has(it.toLowerCase())), ...(isWrong ? [title] : [])]
  })
}

test('no draft says more than the published intervals, whatever was answered', () => {
  fc.assert(
    fc.property(anyRelease, (one) => {
      expect(unpublished(one, draftLessons(one))).toEqual([])
    }),
  )
})

test('control: a sentence that goes the other way, and a figure that was not published, are found', () => {
  const one = release([
    ...people(30, { 'p1-then': 'badly', 'p1-now': 'well' }),
    ...people(10, { 'p1-then': 'ok', 'p1-now': 'ok' }),
  ])
  const [draft] = draftLessons(one)
  if (!draft?.evidence) throw new Error('no draft')
  const other = { ...draft, title: draft.title.replace('better', 'worse') }
  expect(unpublished(one, [other])).toHaveLength(1)
  const evidence = { ...draft.evidence, says: draft.evidence.says.replace('about 30', 'about 31') }
  expect(unpublished(one, [{ ...draft, evidence }])).toEqual(['about 31'])
})
