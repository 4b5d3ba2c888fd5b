import { expect, test } from 'vitest'
import type { Action } from '#shared/learning/action.ts'
import { stateOfEntry } from '#shared/learning/state-of-entry.ts'

const planned: Action = {
  action: 'one',
  version: 1,
  lesson: 'two',
  title: 'A page goes with the family',
  route: 'training',
  owner: 'Team manager',
  agency: 'north',
  due: '2027-03-31',
  progress: [],
  by: 'Jo Morris',
  on: '2026-11-28',
}
const progress = [{ says: 'Begun.', by: 'Ash Taylor', on: '2026-12-01' }]
const closed = { impact: { tested: 'not', says: 'It was replaced.' }, by: 'Jo', on: '2027-01-01' } as const
const tested = {
  impact: { tested: 'audit', reference: 'One', found: 'no-change', says: 'No.' },
  by: 'Jo',
  on: '2027-01-01',
} as const
const state = (more: Partial<Action>, state: 'will' | 'cannot' = 'will', today = '2026-12-02') =>
  stateOfEntry({ state }, { ...planned, ...more }, today)

test('what families are told is as far as the action is, from the action’s own dates', () => {
  expect(stateOfEntry({ state: 'doing' }, undefined, '2026-12-02')).toBe('doing')
  expect(stateOfEntry({ state: 'doing' }, planned, '2026-12-02')).toBe('will')
  expect(state({ progress })).toBe('doing')
  expect([state({}, 'will', '2027-04-01'), state({ progress }, 'will', '2027-04-01')]).toEqual([
    'will',
    'doing',
  ])
  expect([state({ doneOn: '2026-12-01' }), state({ closed: tested })]).toEqual(['done', 'done'])
  expect([state({ closed }), state({ closed, doneOn: '2026-12-01' })]).toEqual(['will', 'done'])
  expect(state({ doneOn: '2026-12-01' }, 'cannot')).toBe('cannot')
})
