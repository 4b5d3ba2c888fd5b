import type { Indicator, Point } from './indicator.ts'
import { frequencyOf } from './period.ts'

/** What is wrong with figures beside their numbers: of which indicator they are, of which period, and of how many. */
export function checkPoints(
  points: readonly Point[],
  indicators: readonly Indicator[],
): { at: string; say: string }[] {
  const seen = new Set<string>()
  return points.flatMap(({ indicator, period, den }, place) => {
    const at = `points.${place}`
    const known = indicators.find((it) => it.indicator === indicator)?.definition
    const key = `${indicator} ${period}`
    const twice = seen.has(key)
    seen.add(key)
    if (!known) return { at, say: `There is no indicator called “${indicator}”.` }
    if (frequencyOf(period) !== known.frequency)
      return { at, say: `“${known.title}” is counted by the ${known.frequency}.` }
    if ((den === undefined) !== (known.unit === 'count'))
      return { at, say: `“${known.title}” needs a number and of how many.` }
    return twice ? { at, say: `“${known.title}” has two figures for ${period}.` } : []
  })
}
