import { expect, test } from 'vitest'
import type { Action } from '#shared/learning/action.ts'
import { stateOfAction } from '#shared/learning/state-of-action.ts'

const begun = [{ says: 'Begun', by: 'Ash Taylor', on: '2026-02-01' }]
const action = (more: Partial<Action> = {}) => ({ due: '2026-03-29', progress: [], ...more })
const closed = (impact: NonNullable<Action['closed']>['impact']) =>
  action({ closed: { impact, by: 'Jo Morris', on: '2026-05-01' } })

test.each([
  ['planned', action(), '2026-03-29'],
  ['under-way', action({ progress: begun }), '2026-03-29'],
  // On its day it is not late yet.
  ['late', action(), '2026-03-30'],
  ['late', action({ progress: begun }), '2026-03-30'],
  ['done', action({ doneOn: '2026-04-20' }), '2026-06-01'],
  [
    'tested',
    closed({ tested: 'audit', reference: 'A1', found: 'no-change', says: 'As before.' }),
    '2026-06-01',
  ],
  ['closed', closed({ tested: 'not', says: 'The team is gone.' }), '2026-06-01'],
])('%s', (state, it, today) => {
  expect(stateOfAction(it, today)).toBe(state)
})
