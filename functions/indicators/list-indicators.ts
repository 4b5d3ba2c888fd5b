import { holdBackSmall } from '#shared/indicators/hold-back-small.ts'
import { listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import { pointsOf } from '#shared/indicators/points-of.ts'
import { withoutSmallBaseline } from '#shared/indicators/without-small-baseline.ts'
import type { Role } from '#shared/settings/role.ts'
import { handle } from '../http/handle.ts'
import { allFigures, newestIndicators } from './indicator-store.ts'

/** Who makes up the executive group. */
const executive: readonly Role[] = ['board', 'business-manager']

export const handler = handle(listIndicators, async ({ caller }) => {
  const [indicators, figures] = await Promise.all([newestIndicators(), allFigures()])
  const seesAll = caller.roles.some((role) => executive.includes(role))
  return {
    indicators: indicators.map((indicator) => {
      const points = pointsOf(indicator.indicator, figures)
      if (seesAll) return { ...indicator, points }
      const definition = withoutSmallBaseline(indicator.definition)
      return { ...indicator, definition, points: holdBackSmall(definition, points) }
    }),
    figures: figures.map(({ points, ...came }) => ({
      ...came,
      count: points.length,
      indicators: [...new Set(points.map(({ indicator }) => indicator))],
    })),
  }
})
