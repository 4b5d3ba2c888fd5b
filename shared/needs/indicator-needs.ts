import { findRisk } from '../indicators/find-risk.ts'
import { latePeriod } from '../indicators/is-late.ts'
import type { Facts } from './facts.ts'
import type { Need } from './need.ts'

/** Indicators whose figure should be there by now. */
export function lateFigureNeeds({ indicators, today }: Facts): Need[] {
  const count = indicators.filter(({ definition, points }) => latePeriod(definition, points, today)).length
  return count > 0 ? [{ is: 'figures-late', count }] : []
}

/** Parts of data sets that should have come by now. */
export function latePartNeeds({ dataSets }: Facts): Need[] {
  const parts = dataSets.flatMap(({ owners }) => owners.flatMap((owner) => owner.parts))
  const count = parts.filter(({ is }) => is === 'late').length
  return count > 0 ? [{ is: 'parts-late', count }] : []
}

/** Indicators that are at risk: somebody has to look further. */
export function riskNeeds({ indicators }: Facts): Need[] {
  const count = indicators.filter(({ definition, points }) => findRisk(definition, points)).length
  return count > 0 ? [{ is: 'indicators-at-risk', count }] : []
}
