import { expect, test } from 'vitest'
import type { Facts } from '#shared/needs/facts.ts'
import {
  lateReturnNeeds,
  moderationNeeds,
  nextAuditNeeds,
  ownReturnNeeds,
} from '#shared/needs/section-11-needs.ts'
import type { CycleView, ReturnView } from '#shared/section-11/section-11-endpoints.ts'
import { quietFacts } from '../../support/quiet-facts.ts'

const cycle: CycleView = {
  id: '2026-09-01',
  version: 1,
  standards: 1,
  due: '2026-12-01',
  deferrals: [],
  titles: [],
  returns: [],
  by: 'Nat Walker',
  on: '2026-09-01',
}
const returned = { why: 'Say more', by: 'Nat Walker', on: '2026-11-20' }
const own = (state: ReturnView['state'], more: Partial<ReturnView> = {}): ReturnView => ({
  agency: 'hub',
  yours: true,
  state,
  applies: [],
  scores: {},
  ...more,
})
const facts = (returns: ReturnView[], today = '2026-11-23'): Facts => ({
  ...quietFacts,
  today,
  cycles: [{ ...cycle, returns }],
})

test('an agency hears of its own return when it is due, late or sent back, and of no other', () => {
  expect(ownReturnNeeds(facts([own('asked')]))).toMatchObject([{ is: 'return-due', late: false }])
  expect(ownReturnNeeds(facts([own('asked')], '2026-11-02'))).toEqual([])
  expect(ownReturnNeeds(facts([own('late')], '2026-12-02'))).toMatchObject([{ is: 'return-due', late: true }])
  expect(ownReturnNeeds(facts([own('returned', { returned })]))).toMatchObject([
    { is: 'return-sent-back', why: 'Say more' },
  ])
  const { yours: _, ...others } = own('late')
  expect(ownReturnNeeds(facts([others, own('signed')]))).toEqual([])
})

test('the manager hears of late returns and of those that wait for moderation, of the newest audit alone', () => {
  const now = facts([own('late'), own('late'), own('signed'), own('moderated')])
  expect(lateReturnNeeds(now)).toEqual([{ is: 'returns-late', cycle: cycle.id, count: 2 }])
  expect(moderationNeeds(now)).toEqual([{ is: 'returns-to-moderate', cycle: cycle.id, count: 1 }])
  const before = { ...quietFacts, cycles: [cycle, { ...cycle, id: '2024-09-01', returns: [own('late')] }] }
  expect([...lateReturnNeeds(before), ...moderationNeeds(before)]).toEqual([])
})

test('the next audit is due two years after the last, and said some months before', () => {
  const at = (today: string) => nextAuditNeeds(facts([], today))
  expect(nextAuditNeeds(quietFacts)).toEqual([])
  expect(at('2028-08-02')).toEqual([])
  expect(at('2028-09-01')).toEqual([{ is: 'audit-to-begin', on: '2028-12-01', late: false }])
  expect(at('2028-12-02')).toEqual([{ is: 'audit-to-begin', on: '2028-12-01', late: true }])
})
