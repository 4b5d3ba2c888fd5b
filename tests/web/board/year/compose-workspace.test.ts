import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CaseReview } from '#shared/case-reviews/case-review.ts'
import type { DataSetStanding } from '#shared/data-sets/data-set-endpoints.ts'
import { Definition } from '#shared/indicators/indicator.ts'
import { nextPeriod } from '#shared/indicators/period.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import type { Action } from '#shared/learning/action.ts'
import { type LearningRecord, RecordKind } from '#shared/learning/record.ts'
import type { CycleView } from '#shared/section-11/section-11-endpoints.ts'
import type { ReturnState } from '#shared/section-11/state-of-return.ts'
import { composeWorkspace } from '#web/board/year/compose-workspace.ts'
import type { YearFacts } from '#web/board/year/year-facts.ts'
import { aLesson } from '../../../support/a-lesson.ts'
import { quietFacts } from '../../../support/quiet-facts.ts'

const { today } = quietFacts
const nothing: YearFacts = { ...quietFacts, records: [], reviews: [], settings: {} }
const compose = (facts: Partial<YearFacts>) => composeWorkspace({ ...nothing, ...facts })
const entry = (kind: RecordKind, fields: LearningRecord['fields'], on = '2026-11-01'): LearningRecord => ({
  record: `${kind}-${Object.values(fields).join('-').length}`,
  version: 1,
  kind,
  fields,
  by: 'Nat',
  on,
})
const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text)

test('nothing to say is an empty page, not a wrong one', () => {
  expect(compose({})).toEqual({ flags: [], waiting: [], decided: [], overdue: [], unsent: [] })
})

test('each enquiry, issue and policy either waits or was decided, once; other registers decide nothing', () => {
  const deciding = { enquiry: 'decision', challenge: 'outcome', horizon: 'decision' }
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...RecordKind.options), fc.constantFrom('', 'open', 'change')), {
        maxLength: 8,
      }),
      (made) => {
        const records = made.map(([kind, decision], n) => ({
          ...entry(kind, {
            title: `t${n}`,
            about: `a${n}`,
            decision,
            outcome: decision === 'open' ? '' : decision,
          }),
          record: `r${n}`,
        }))
        const { waiting, decided } = compose({ records })
        const places = [...waiting, ...decided].map(({ to }) => to)
        const wanted = records
          .filter(({ kind }) => kind in deciding)
          .map(({ record }) => `/staff/records/${record}`)
        expect(places.toSorted()).toEqual(wanted.toSorted())
        expect(decided.length).toBe(made.filter(([kind, it]) => kind in deciding && it === 'change').length)
      },
    ),
  )
})

test('an enquiry is flagged only when the board should hear of it, and says what was decided', () => {
  const fields = { indicator: 'Re-referrals', why: 'It rose.', forBoard: 'yes' }
  const flags = compose({
    records: [
      entry('enquiry', { ...fields, decision: 'An audit.' }),
      entry('enquiry', { ...fields, forBoard: 'no' }),
      entry('enquiry', fields, '2024-01-01'),
    ],
  }).flags
  expect(flags).toMatchObject([{ text: 'Enquiry: Re-referrals', says: 'An audit. (1 November 2026)' }])
})

test('a pinned indicator stands there whatever it says; any other only when it is news', () => {
  let period = '2019/20 Q4'
  const counted = (indicator: string, newest: number) => {
    const numbers = [20, 22, 21, 19, 20, 22, 19, 20, 22, 21, 20, 21, newest]
    const points = numbers.map((num) => {
      period = nextPeriod(period)
      return { indicator, period, num, den: 100 }
    })
    return { indicator, definition: Definition.parse(starterIndicators[indicator]), points }
  }
  const { flags } = compose({
    indicators: [
      counted('re-referrals', 60),
      counted('assessments-in-time', 21),
      counted('plans-two-years', 21),
    ],
  })
  expect(texts(flags)).toEqual([
    'Children on a child protection plan for two years or more',
    'Re-referrals within 12 months',
  ])
  expect(flags[1]?.says).toMatch(/^At risk\. /)
})

test('worries are counted only for those whose list it is', () => {
  expect(texts(compose({ worries: 2 }).flags)).toEqual(['2 sets of comments must be dealt with today'])
})

test('an action, a lesson and a figure that no data set has are overdue from the day after; what is in a set is asked by owner', () => {
  const action: Action = {
    ...{ action: 'a', version: 1, lesson: 'l', title: 'Train', route: 'training', owner: 'Trainer' },
    ...{ agency: 'hub', due: '2026-11-22', progress: [], by: 'Jo', on: '2026-01-01' },
  }
  const definition = Definition.parse(starterIndicators['re-referrals'])
  const points = [{ indicator: 'x', period: '2026/27 Q1', num: 20, den: 100 }]
  const { overdue } = compose({
    actions: [action, { ...action, action: 'b', due: today }],
    lessons: [aLesson({ reviewOn: today }), aLesson({ lesson: 'later', reviewOn: '2026-11-24' })],
    indicators: [
      { indicator: 'own', definition, points },
      { indicator: 're-referrals', definition, points },
    ],
  })
  expect(overdue.map(({ to }) => to)).toEqual([
    '/staff/actions/a',
    '/staff/learning/one',
    '/staff/indicators/own',
  ])
})

test('an owner is named for a data set exactly when a part of it is late, with the periods', () => {
  const Part = fc.constantFrom('received', 'figures', 'sent', 'due', 'late')
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('local-authority', 'police', 'health'), fc.array(Part, { maxLength: 4 })),
      (parts) => {
        const owners = Object.entries(parts).map(([owner, each]) => ({
          owner,
          parts: each.map((is, n) => ({ period: `2026/27 Q${n + 1}`, due: today, version: 0, is })),
        })) satisfies DataSetStanding['owners']
        const { unsent } = compose({
          dataSets: [{ priority: 'exploitation', dataSet: 'exploitation', owners }],
        })
        const names: Record<string, string> = {
          'local-authority': 'Local authority',
          police: 'Police',
          health: 'Health',
        }
        expect(unsent).toEqual(
          owners.flatMap((it) => {
            const late = it.parts.filter(({ is }) => is === 'late').map(({ period }) => period)
            return late.length > 0
              ? [
                  {
                    to: '/staff/year/priorities#data-set-exploitation',
                    text: names[it.owner],
                    says: `Exploitation: ${late.join(', ')}`,
                  },
                ]
              : []
          }),
        )
      },
    ),
  )
})

test('an agency whose return to the newest audit is late is named; one that is only asked is not', () => {
  const cycle = (due: string, states: readonly ReturnState[]): CycleView => ({
    ...{ id: due, version: 1, due, standards: 1, deferrals: [], titles: [], by: 'Nat', on: due },
    returns: states.map((state, n) => ({ agency: `agency-${n}`, state, applies: [], scores: {} })),
  })
  const { unsent } = compose({
    cycles: [cycle('2026-10-01', ['late', 'asked']), cycle('2024-10-01', ['late'])],
  })
  expect(unsent).toMatchObject([{ text: 'agency-0', to: '/staff/year/section-11/2026-10-01' }])
})

test('a milestone of an open case review is overdue the day after it was due, and done or closed it is not', () => {
  const review: CaseReview = {
    ...{ id: 'r', version: 1, ref: 'CR-7', pack: 'wt2023', about: 'Made up', knownOn: '2026-11-02' },
    ...{ agencies: ['hub', 'school'], criteria: [], done: [], documents: [], by: 'Nat', on: '2026-11-02' },
    own: [{ id: 'own', says: 'Meet the family.', due: '2026-11-22' }],
  }
  const own = (it: Partial<CaseReview>) =>
    compose({ reviews: [{ ...review, ...it }] }).overdue.filter(({ says }) =>
      says.startsWith('Meet the family: was due'),
    )
  expect(own({})).toMatchObject([{ to: '/staff/year/case-reviews/r', text: 'Case review CR-7' }])
  expect(own({ done: [{ milestone: 'own', on: today }] })).toEqual([])
  expect(own({ closed: { by: 'Nat', on: today } })).toEqual([])
  expect(own({ own: [{ id: 'own', says: 'Meet the family.', due: today }] })).toEqual([])
})
