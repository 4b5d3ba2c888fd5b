import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkNote } from '#shared/data-sets/check-note.ts'
import type { DataReceived } from '#shared/data-sets/data-received.ts'
import { type Arrivals, standDataSet } from '#shared/data-sets/stand-data-set.ts'
import { Definition, type Figures } from '#shared/indicators/indicator.ts'
import { dueOn } from '#shared/indicators/is-late.ts'
import { nextPeriod, periodOf, previousPeriod } from '#shared/indicators/period.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'

const sets = startingPriorities.priorities.flatMap(({ dataSets = [] }) => dataSets)
const setOf = (wanted: string) => sets.find(({ id }) => id === wanted) ?? never()
const never = (): never => {
  throw new Error('There is no such set')
}
const today = '2026-11-28' // in Q3 of 2026/27; Q2 was due on 30 October
const indicators = Object.entries(starterIndicators).map(([indicator, definition]) => ({
  indicator,
  definition: Definition.parse(definition),
}))
const stands = (set: string, arrivals: Partial<Arrivals> = {}, day = today) =>
  standDataSet(setOf(set), { indicators, figures: [], noted: [], ...arrivals }, day).map(
    ({ owner, parts }) => [owner, ...parts.map(({ period, is }) => `${period} ${is}`)],
  )
const note = (more: Partial<DataReceived> = {}): DataReceived => ({
  id: 'x',
  version: 1,
  dataSet: 'exploitation',
  owner: 'police',
  period: '2026/27 Q1',
  is: 'received',
  by: 'Nat',
  on: '2026-07-20',
  ...more,
})
const figures = (period: string, ids: string[], more: Partial<Figures> = {}): Figures => ({
  figures: 'f',
  version: 1,
  points: ids.map((indicator) => ({ indicator, period, num: 1, den: 2 })),
  by: 'Nat',
  at: '2026-10-10T10:00:00.000Z',
  ...more,
})

test('three owners, one row each: what police sent says nothing of the others, and before anything came the newest is asked for', () => {
  expect(stands('exploitation')).toEqual([
    ['local-authority', '2026/27 Q2 late'],
    ['police', '2026/27 Q2 late'],
    ['health', '2026/27 Q2 late'],
  ])
  expect(stands('exploitation', {}, '2026-10-30')[0]).toEqual(['local-authority', '2026/27 Q2 due'])
  expect(stands('exploitation', { noted: [note()] })).toEqual([
    ['local-authority', '2026/27 Q1 late', '2026/27 Q2 late'],
    ['police', '2026/27 Q1 received', '2026/27 Q2 late'],
    ['health', '2026/27 Q1 late', '2026/27 Q2 late'],
  ])
  expect(stands('exploitation', { noted: [note({ is: 'sent' })] })[1]).toContain('2026/27 Q1 sent')
  expect(stands('exploitation', { noted: [note({ is: 'taken-back' })] })[1]).toEqual([
    'police',
    '2026/27 Q2 late',
  ])
})

test('a part is received by itself once figures of all its indicators are here, and not when they are taken back', () => {
  const both = ['neglect-training', 'neglect-communications']
  expect(stands('neglect', { figures: [figures('2026/27 Q2', both)] })).toEqual([
    ['training-group', '2026/27 Q2 figures'],
    ['communications-group', '2026/27 Q2 figures'],
  ])
  const undone = figures('2026/27 Q2', both, { undone: { by: 'Nat', on: today } })
  expect(stands('neglect', { figures: [undone] })[0]).toEqual(['training-group', '2026/27 Q2 late'])
  const core = (ids: string[]) => stands('core-child-protection', { figures: [figures('2026/27 Q2', ids)] })
  const whole = setOf('core-child-protection').owners.flatMap((it) => it.indicators)
  expect(core(whole)).toEqual([['local-authority', '2026/27 Q2 figures']])
  for (const left of whole)
    expect(core(whole.filter((id) => id !== left))).toEqual([['local-authority', '2026/27 Q2 late']])
})

test('who made a part whole, and when, is said', () => {
  const early = figures('2026/27 Q2', ['neglect-training'], { by: 'Ash', at: '2026-10-02T10:00:00.000Z' })
  const [training] = standDataSet(
    setOf('neglect'),
    { indicators, figures: [figures('2026/27 Q2', ['neglect-training']), early], noted: [] },
    today,
  )
  expect(training?.parts.at(-1)).toMatchObject({ is: 'figures', by: 'Ash', on: '2026-10-02', version: 0 })
})

test('a part is late exactly from the day after it was due, whatever the set', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sets),
      fc.date({ min: new Date('2024-01-01'), max: new Date('2034-01-01'), noInvalidDate: true }),
      (set, date) => {
        const day = date.toISOString().slice(0, 10)
        for (const { parts } of standDataSet(set, { indicators, figures: [], noted: [] }, day))
          for (const { period, is, due } of parts) {
            expect(due).toBe(dueOn(period, set.dueDays))
            expect(is).toBe(due < day ? 'late' : 'due')
          }
      },
    ),
  )
})

test('a note is refused for a time that is not over or not its own, over a manager’s, or with nothing to take back', () => {
  const states = [undefined, { is: 'received' }, { is: 'sent' }, { is: 'taken-back' }] as const
  fc.assert(
    fc.property(
      fc.constantFrom('month', 'quarter', 'year'),
      fc.constantFrom('month', 'quarter', 'year'),
      fc.integer({ min: -3, max: 3 }),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom(...states),
      (frequency, other, away, came, byManager, noted) => {
        let period = periodOf(other, 2026, 11)
        for (let n = 0; n < Math.abs(away); n++) period = (away < 0 ? previousPeriod : nextPeriod)(period)
        const wrong = checkNote({ frequency }, { period, came, byManager }, noted, today)
        const stands = noted?.is === 'received' || noted?.is === 'sent'
        const fits =
          frequency === other && away < 0 && (came || stands) && (byManager || noted?.is !== 'received')
        expect(wrong.length === 0).toBe(fits)
      },
    ),
  )
})
