import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CaseReview, ReviewFacts } from '#shared/case-reviews/case-review.ts'
import { checkClosing, planOf } from '#shared/case-reviews/check-closing.ts'
import { checkReview } from '#shared/case-reviews/check-review.ts'
import { milestonesOf } from '#shared/case-reviews/milestones-of.ts'
import { missingDocuments } from '#shared/case-reviews/missing-documents.ts'
import type { Impact } from '#shared/learning/action.ts'
import { reviewRules } from '#shared/settings/review-rules.ts'
import { Pack } from '#shared/settings/vocabulary.ts'
import { aLesson } from '../../support/a-lesson.ts'
import { aReview } from '../../support/a-review.ts'
import { fullSettings } from '../../support/full-settings.ts'

const { agencies } = fullSettings
const today = '2027-01-20'
const { id: _, version: _v, ref: _r, pack: _p, by: _b, on: _o, ...facts } = aReview()
const wrongIn = (more: Partial<ReviewFacts>, pack: Pack = 'wt2023') =>
  checkReview({ ...facts, ...more }, pack, today, agencies).map(({ at }) => at)
const decided = (level: 'serious' | 'local') => ({ level, why: 'We agreed.', on: '2027-01-04' })

test('a level is chosen once every criterion is considered; the higher one where what is needed is met, and then it may be a must', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Pack.options),
      fc.constantFrom('serious' as const, 'local' as const),
      fc.array(fc.constantFrom('met', 'not', 'open'), { minLength: 5, maxLength: 5 }),
      (pack, level, answers) => {
        const rules = reviewRules[pack]
        const asked = rules.criteria.map((it, place) => ({ ...it, is: answers[place] }))
        const criteria = asked.flatMap(({ id, is }) =>
          is === 'open' ? [] : [{ id, met: is === 'met', why: 'So.' }],
        )
        const open = asked.some(({ is }) => is === 'open')
        const met = asked.every(({ needed, is }) => !needed || is === 'met')
        const refused = open || (level === 'serious' ? !met : met && rules.mustReview)
        expect(wrongIn({ criteria, decision: decided(level) }, pack)).toEqual(
          refused ? ['decision.level'] : [],
        )
      },
    ),
  )
})

test('days that have not come, or are before it became known, are refused, and what is not known here', () => {
  expect(wrongIn({ knownOn: '2027-01-21' })).toEqual(['knownOn'])
  expect(wrongIn({ done: [{ milestone: 'notify-panel', on: '2027-01-21' }] })).toEqual(['done.0.on'])
  expect(wrongIn({ done: [{ milestone: 'notify-panel', on: '2026-12-20' }] })).toEqual(['done.0.on'])
  expect(wrongIn({ done: [{ milestone: 'notify-ofsted', on: '2026-12-22' }] })).toEqual(['done.0.milestone'])
  const own = [{ id: 'family', says: 'Meet the family', due: '2027-02-01' }]
  expect(wrongIn({ own, done: [{ milestone: 'family', on: '2026-12-22' }] })).toEqual([])
  expect(wrongIn({ own: [...own, ...own] })).toEqual(['own.1.id'])
  expect(wrongIn({ criteria: [{ id: 'none', met: true, why: 'So.' }] })).toEqual(['criteria.0.id'])
  expect(wrongIn({ agencies: ['riverside-school', 'old-charity'] })).toEqual(['agencies.1'])
  expect(wrongIn({ documents: [{ kind: 'chronology', agency: 'old-charity', where: 'Folder 3' }] })).toEqual([
    'documents.0.agency',
  ])
})

test('of a document only where it lies is taken: a line, not its text', () => {
  const where = (text: string) =>
    ReviewFacts.safeParse({ ...facts, documents: [{ kind: 'other', where: text }] }).success
  expect(where('https://files.example/reviews/12')).toBe(true)
  expect(where('In June the health visitor saw\nthat')).toBe(false)
  expect(where('x'.repeat(301))).toBe(false)
})

test('milestones come from the guidance in working days, over Christmas too, and say how late they are', () => {
  const at = (more: Partial<CaseReview>, on = today) =>
    milestonesOf(aReview(more), on).map(({ id, due, is }) => [id, due, is])
  expect(at({})).toEqual([
    ['notify-panel', '2026-12-30', 'late'],
    ['rapid-review', '2027-01-14', 'late'],
  ])
  expect(at({}, '2026-12-30')).toMatchObject([['notify-panel', '2026-12-30', 'due'], {}])
  const done = [
    { milestone: 'notify-panel', on: '2026-12-30' },
    { milestone: 'rapid-review', on: '2027-01-15' },
  ]
  expect(at({ done, decision: decided('serious') })).toEqual([
    ['notify-panel', '2026-12-30', 'done'],
    ['rapid-review', '2027-01-14', 'done-late'],
    ['publish', '2027-07-04', 'due'],
  ])
  // Over Easter, by the guidance of 2013, and a month that is shorter.
  expect(
    at({ pack: 'wt2013', knownOn: '2027-03-24', decision: { ...decided('serious'), on: '2027-03-31' } }),
  ).toEqual([
    ['notify-ofsted', '2027-04-02', 'due'],
    ['tell-decision', '2027-04-07', 'due'],
    ['decide', '2027-04-24', 'done'],
    ['publish', '2027-09-30', 'due'],
  ])
})

test('a local review is not chased for notices of the higher one; what was given of them, and what was added, stays', () => {
  const own = [{ id: 'family', says: 'Meet the family', due: '2027-01-10' }]
  const done = [{ milestone: 'notify-panel', on: '2026-12-29' }]
  const seen = milestonesOf(aReview({ own, done, decision: decided('local') }), today)
  expect(seen.map(({ id, is }) => [id, is])).toEqual([
    ['notify-panel', 'done'],
    ['family', 'late'],
  ])
})

test('the formal level wants a chronology and an analysis of each agency, and one report; the local one the report', () => {
  expect(missingDocuments(aReview())).toEqual([])
  expect(missingDocuments(aReview({ decision: decided('serious') }))).toHaveLength(5)
  const documents = [{ kind: 'overview-report' as const, where: 'Folder 3' }]
  expect(missingDocuments(aReview({ decision: decided('local'), documents }))).toEqual([])
})

test('it closes when every action was tested or closed with a reason in the log; else only with a written one', () => {
  const impacts: Impact[] = [
    { tested: 'audit', reference: 'Case audit 2026/27', found: 'difference', says: 'It shows.' },
    { tested: 'not', says: 'The team has gone.' },
  ]
  const closed = (impact: Impact) => ({ closed: { impact, by: 'Jo', on: today } })
  const action = fc.option(fc.constantFrom(...impacts)).map((impact) => (impact ? closed(impact) : {}))
  fc.assert(
    fc.property(
      fc.array(action, { maxLength: 4 }),
      fc.option(fc.constant('Dropped with the service.'), { nil: undefined }),
      (plan, reason) => {
        const open = plan.length === 0 || plan.some((it) => !('closed' in it))
        const wrong = checkClosing(aReview({ decision: decided('local') }), plan, reason)
        expect(wrong.map(({ at }) => at)).toEqual(open && !reason ? ['reason'] : [])
      },
    ),
  )
  expect(
    checkClosing(aReview(), [closed(impacts[0] ?? { tested: 'not', says: '' })], undefined).map(
      ({ at }) => at,
    ),
  ).toEqual(['decision'])
})

test('its plan is the actions of the lessons that rest on it, and no others', () => {
  const source = (record: string) => [{ kind: 'record' as const, reference: 'A review', says: '', record }]
  const lessons = [
    aLesson({ lesson: 'a', sources: source('review-1') }),
    aLesson({ lesson: 'b', sources: source('review-2') }),
  ]
  const words = {
    title: 'Do it',
    route: 'training' as const,
    owner: 'Lead',
    agency: 'riverside-school',
    due: today,
  }
  const action = (lesson: string) => ({
    action: `of-${lesson}`,
    version: 1,
    lesson,
    ...words,
    progress: [],
    by: 'Jo',
    on: today,
  })
  expect(planOf('review-1', lessons, [action('a'), action('b')]).map((it) => it.lesson)).toEqual(['a'])
})
