import { expect, test } from 'vitest'
import { needsMe } from '#shared/needs/needs-me.ts'
import type { Role } from '#shared/settings/role.ts'
import { quietFacts } from '../../support/quiet-facts.ts'

const report = (more: object = {}) => ({
  year: '2025-26',
  title: 'Report',
  missing: 0,
  approvedBy: [],
  ...more,
})
const found = (role: Role, today: string, reports: ReturnType<typeof report>[]) =>
  needsMe([role], { ...quietFacts, today, reports }).map(({ is }) => is)

test('a report is due from the last month of its year until it is published, and waits for two once it is whole', () => {
  const begun = [report({ missing: 3 })]
  expect(found('business-manager', '2026-02-28', begun)).toEqual([])
  expect(found('business-manager', '2026-03-01', begun)).toEqual(['report-due'])
  expect(found('business-manager', '2026-06-01', begun)).toEqual(['report-due'])
  expect(found('board', '2026-06-01', begun)).toEqual([])
  expect(found('board', '2026-06-01', [report()])).toEqual(['reports-to-approve'])
  expect(found('business-manager', '2026-06-01', [report()])).toEqual(['report-due', 'reports-to-approve'])
  expect(found('board', '2026-03-15', [report()])).toEqual([])
  expect(found('business-manager', '2026-06-01', [report({ published: '2026-05-01' })])).toEqual([])
})

test('a year in which nobody was heard, and whose report nobody began, is not asked after', () => {
  expect(found('business-manager', '2026-06-01', [])).toEqual([])
})
