import { expect, test } from 'vitest'
import { Definition } from '#shared/indicators/indicator.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { needsMe } from '#shared/needs/needs-me.ts'
import type { Role } from '#shared/settings/role.ts'
import { quietFacts } from '../../support/quiet-facts.ts'

test('late figures wait for the manager, indicators at risk for her and the board', () => {
  const definition = Definition.parse({ ...starterIndicators['re-referrals'], target: 10 })
  const points = [{ indicator: 'x', period: '2020/21 Q1', num: 20, den: 100 }]
  const indicators = [{ definition, points }]
  const found = (role: Role) => needsMe([role], { ...quietFacts, indicators }).map(({ is }) => is)
  expect(found('business-manager')).toEqual(['figures-late', 'indicators-at-risk'])
  expect(found('board')).toEqual(['indicators-at-risk'])
  expect(found('participation-lead')).toEqual([])
})
