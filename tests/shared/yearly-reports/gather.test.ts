import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LessonStatus, Visibility } from '#shared/learning/lesson.ts'
import { gatherActions } from '#shared/yearly-reports/gather-actions.ts'
import { gatherAnswers } from '#shared/yearly-reports/gather-answers.ts'
import { gatherIndicators } from '#shared/yearly-reports/gather-indicators.ts'
import { gatherLessons } from '#shared/yearly-reports/gather-lessons.ts'
import { gatherVoice } from '#shared/yearly-reports/gather-voice.ts'
import { hasChanged } from '#shared/yearly-reports/has-changed.ts'
import { Gathered } from '#shared/yearly-reports/report.ts'
import type { CountedRound } from '#shared/yearly-reports/sources.ts'
import { aLesson } from '../../support/a-lesson.ts'
import { anyRelease } from '../../web/board/any-release.ts'
import { about, held, pair, release } from '../../web/board/made-up.ts'
import { action, asked, figures, indicator, nothing } from './made-up-sources.ts'

const gapsOf = ({ gaps }: Gathered) => gaps.map(({ id }) => id)

const quarters = ['2025/26 Q1', '2025/26 Q2', '2025/26 Q3', '2025/26 Q4']
const anyCounts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 4 })
const told = (counts: readonly number[], more: object) => {
  const counted = Object.fromEntries(
    quarters.slice(0, counts.length).map((it, place) => [it, counts[place] ?? 0]),
  )
  return gatherIndicators(
    { ...nothing, indicators: [indicator('plans', more)], figures: [figures('plans', counted)] },
    asked('neglect'),
  )
}
/** A number under five that stands in what would be printed, or that a chart would show. */
const showsSmall = ({ items }: Gathered) =>
  items.some(
    (it) =>
      it.figures?.points.some(({ num }) => num !== undefined && num < 5) ||
      it.figures?.stretches?.some(({ points }) => points.some(({ value }) => value < 5)),
  )

test('of few children no small number gets in, and no chart that would show one', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const taken = told(counts, { fewChildren: true })
      expect(showsSmall(taken)).toBe(false)
      if (counts.some((it) => it < 5)) expect(taken.items[0]?.figures?.stretches).toBeUndefined()
    }),
  )
})

test('control: without the mark, the same small number is found', () => {
  expect(showsSmall(told([12, 3], { fewChildren: undefined }))).toBe(true)
})

test('figures stand up to the end of the year; what is missing or late in it is a gap', () => {
  const all = { '2024/25 Q4': 20, '2025/26 Q1': 21, '2025/26 Q2': 22, '2026/27 Q1': 99 }
  const sources = {
    ...nothing,
    indicators: [indicator('plans', { fewChildren: undefined }), indicator('other')],
    figures: [figures('plans', all)],
  }
  const taken = gatherIndicators(sources, asked('neglect'))
  expect(taken.items[0]?.figures?.points.map(({ period }) => period)).toEqual([
    '2024/25 Q4',
    '2025/26 Q1',
    '2025/26 Q2',
  ])
  expect(gapsOf(taken)).toEqual(['late:plans', 'no-figure:other'])
  expect(gapsOf(gatherIndicators(nothing, asked('neglect')))).toEqual(['no-indicators'])
})

const round = (more: Partial<CountedRound['wave']> = {}, releases = [release({})]): CountedRound => ({
  wave: { wave: 'A1B2', title: 'Autumn round', released: '2025-12-01', ...more },
  releases,
})

test('a round tells only what its results say, and only when they are out', () => {
  const home = {
    ...pair('Home', about(5), about(40), about(20), 'More than half told us better.'),
    core: 'home',
  }
  const kept = { ...held('Money'), core: 'home' }
  const rounds = [round({}, [release({ answered: about(65), results: [home, kept] })])]
  const voice = gatherVoice({ ...nothing, rounds }, asked('neglect'))
  expect(voice.items[0]?.says).toEqual([
    'Home: More than half told us better.',
    'Money: held back.',
    'About 65 answered, of 210 families expected.',
  ])
  expect(gapsOf(voice)).toEqual(['held:A1B2.parent-carer'])
  const { released: _, ...unpublished } = rounds[0]?.wave ?? { wave: '', title: '' }
  const before = [{ ...round(), wave: unpublished }]
  expect(gapsOf(gatherVoice({ ...nothing, rounds: before }, asked('neglect')))).toEqual(['no-voice'])
  expect(gatherVoice({ ...nothing, rounds: before }, asked('children')).items).toEqual([])
  const later = [round({ released: '2026-04-01' })]
  expect(gatherVoice({ ...nothing, rounds: later }, asked('children')).items).toEqual([])
})

test('a quiet round, whom nobody asked, and too few in a group are said', () => {
  const quiet = gatherVoice({ ...nothing, rounds: [round()] }, asked('children'))
  expect(quiet.items[0]?.says).toContain('A quiet round: fewer than 10 answered.')
  expect(gapsOf(quiet)).toEqual([
    'quiet:A1B2.parent-carer',
    'silent:young-child',
    'silent:child',
    'silent:young-person',
    'silent:staff',
  ])
  const reach = [{ agency: 'hub', name: 'Hub', expected: 9 }]
  const brokenDown = { by: 'mode' as const, groups: [] }
  const few = [round({}, [release({ answered: about(65), reach, brokenDown })])]
  expect(gapsOf(gatherVoice({ ...nothing, rounds: few }, asked('children')))).toEqual(
    expect.arrayContaining(['groups:A1B2.parent-carer', 'reach:A1B2.parent-carer']),
  )
})

test('whatever a round said fits into a report', () => {
  fc.assert(
    fc.property(anyRelease, (it) => {
      const taken = gatherVoice({ ...nothing, rounds: [round({}, [it])] }, asked('children'))
      expect(Gathered.parse(taken)).toEqual(taken)
    }),
    { numRuns: 20 },
  )
})

const words = 'NOBODY READS THIS'
const anyLesson = fc.record({
  status: fc.constantFrom(...LessonStatus.options),
  visibility: fc.constantFrom(...Visibility.options),
})

test('a lesson that not everybody may read gets in by no way, nor do actions that follow from it', () => {
  fc.assert(
    fc.property(anyLesson, fc.boolean(), ({ status, visibility }, closed) => {
      const lesson = aLesson({
        title: words,
        soWhat: words,
        on: '2025-10-01',
        priorities: ['neglect'],
        status,
        visibility,
      })
      const impact = { tested: 'not' as const, says: words }
      const actions = [
        action('a', lesson.lesson, {
          title: words,
          ...(closed ? { closed: { impact, by: 'Jo Morris', on: '2025-11-01' } } : {}),
        }),
      ]
      const sources = { ...nothing, lessons: [lesson], actions }
      const all = JSON.stringify([
        gatherLessons(sources, asked('neglect')),
        gatherActions(sources, asked('neglect')),
        gatherLessons(sources, asked('rest')),
        gatherActions(sources, asked('rest')),
      ])
      const open = visibility === 'public' && status !== 'draft' && status !== 'declined'
      expect(all.includes(words)).toBe(open)
    }),
  )
})

test('lessons without an action, and actions that nothing tested, are gaps; what hangs on no section is of the rest', () => {
  const of = (lesson: string, priorities: string[]) =>
    aLesson({ lesson, priorities, status: 'accepted', visibility: 'public', on: '2025-10-01' })
  const sources = {
    ...nothing,
    lessons: [of('one', ['neglect']), of('two', ['neglect']), of('old', ['ended']), of('none', [])],
    actions: [action('late', 'one'), action('done', 'one', { doneOn: '2025-11-11' })],
  }
  const lessons = gatherLessons(sources, asked('neglect'))
  expect(lessons.items.map(({ ref }) => ref)).toEqual(expect.arrayContaining(['lesson:one', 'lesson:two']))
  expect(gapsOf(lessons)).toEqual(['no-action:two'])
  expect(gapsOf(gatherActions(sources, asked('neglect')))).toEqual(['untested:done', 'late-action:late'])
  expect(gatherLessons(sources, asked('rest')).items).toHaveLength(2)
})

test('what families were answered is there, and a round without an answer is a gap', () => {
  const text = { said: 'You told us too many people came.', did: 'One worker comes.', helped: '' }
  const entries = [{ state: 'done' as const, texts: { adults: { en: text }, children: { en: text } } }]
  const rounds = [
    { ...round(), answer: { first: '2026-01-10', entries } },
    round({ wave: 'C3D4', title: 'Winter round' }),
  ]
  const taken = gatherAnswers({ ...nothing, rounds }, asked('children'))
  expect(taken.items[0]).toMatchObject({
    title: text.said,
    says: ['We did this: One worker comes.', 'From Autumn round.'],
  })
  expect(gapsOf(taken)).toEqual(['no-answer:C3D4'])
})

test('the same sources are the same part; any other word is told', () => {
  const sources = {
    ...nothing,
    indicators: [indicator('plans')],
    figures: [figures('plans', { '2025/26 Q1': 9 })],
  }
  const taken = Gathered.parse(JSON.parse(JSON.stringify(gatherIndicators(sources, asked('neglect')))))
  expect(hasChanged(taken, gatherIndicators(sources, asked('neglect')))).toBe(false)
  const later = { ...sources, figures: [figures('plans', { '2025/26 Q1': 10 })] }
  expect(hasChanged(taken, gatherIndicators(later, asked('neglect')))).toBe(true)
})

test('more than a report holds is counted, not dropped in silence', () => {
  const lessons = Array.from({ length: 70 }, (_, place) =>
    aLesson({
      lesson: `l${place}`,
      priorities: ['neglect'],
      status: 'accepted',
      visibility: 'public',
      on: '2025-10-01',
    }),
  )
  const taken = Gathered.parse(gatherLessons({ ...nothing, lessons }, asked('neglect')))
  expect(taken).toMatchObject({ more: 10 })
  expect(taken.gaps.at(-1)?.says).toBe('And 11 more gaps of this kind.')
})
