import { expect, test } from 'vitest'
import { draftLessons } from '#shared/learning/draft-lessons.ts'
import { Lesson } from '#shared/learning/lesson.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import type { Answers } from '#shared/response/answers.ts'
import { blurBase } from '#shared/results/blur.ts'
import type { Release } from '#shared/results/release.ts'
import { summarise } from '#shared/results/summarise.ts'
import { noAttack } from '../../support/no-attack.ts'

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
