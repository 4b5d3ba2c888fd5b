import { expect, test } from 'vitest'
import { needsMe } from '#shared/needs/needs-me.ts'
import type { Role } from '#shared/settings/role.ts'
import { quietFacts } from '../../support/quiet-facts.ts'

const found = (role: Role, framework: { reviewOn?: string; waits: boolean }) =>
  needsMe([role], { ...quietFacts, framework }).map(({ is }) => is)

test('the manager is told before the framework is to be looked at again, and the board of one that waits', () => {
  const soon = { reviewOn: '2027-01-20', waits: true }
  expect(found('business-manager', soon)).toEqual(['framework-to-review'])
  expect(found('board', soon)).toEqual(['framework-to-adopt'])
  expect(found('business-manager', { reviewOn: '2027-03-01', waits: true })).toEqual([])
  expect(found('board', { reviewOn: '2027-03-01', waits: false })).toEqual([])
  expect(found('scrutineer', soon)).toEqual([])
})

test('a day that is past stands first', () => {
  const [first] = needsMe(['business-manager'], {
    ...quietFacts,
    framework: { reviewOn: '2026-11-01', waits: false },
  })
  expect(first).toMatchObject({ is: 'framework-to-review', late: true })
})
