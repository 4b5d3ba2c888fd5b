import { expect, test } from 'vitest'
import type { Part } from '#shared/data-sets/data-set-endpoints.ts'
import { Definition } from '#shared/indicators/indicator.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { needsMe } from '#shared/needs/needs-me.ts'
import type { Role } from '#shared/settings/role.ts'
import { quietFacts } from '../../support/quiet-facts.ts'

test('late figures wait for the manager, indicators at risk for her and the board', () => {
  const definition = Definition.parse({ ...starterIndicators['re-referrals'], target: 10 })
  const points = [{ indicator: 'x', period: '2020/21 Q1', num: 20, den: 100 }]
  const indicators = [{ indicator: 'x', definition, points }]
  const found = (role: Role) => needsMe([role], { ...quietFacts, indicators }).map(({ is }) => is)
  expect(found('business-manager')).toEqual(['figures-late', 'indicators-at-risk'])
  expect(found('board')).toEqual(['indicators-at-risk'])
  expect(found('participation-lead')).toEqual([])
})

test('parts of data sets that are late wait for the manager and for the agency that owns them', () => {
  const part = (is: Part['is']): Part => ({ period: '2026/27 Q1', due: '2026-07-30', version: 0, is })
  const owners = [{ owner: 'police', parts: [part('late'), part('due'), part('sent')] }]
  const dataSets = [{ priority: 'exploitation', dataSet: 'exploitation', owners }]
  const found = (role: Role) => needsMe([role], { ...quietFacts, dataSets })
  for (const role of ['business-manager', 'agency'] as const)
    expect(found(role)).toEqual([{ is: 'parts-late', count: 1 }])
  expect(found('board')).toEqual([])
})
