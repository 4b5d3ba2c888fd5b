import type { Figures, Point } from './indicator.ts'

/** The figures of an indicator by period, in order: of two for one period that which came in later, none that was undone. */
export function pointsOf(indicator: string, all: readonly Figures[]): Point[] {
  const byPeriod = new Map<string, Point>()
  for (const { points, undone } of all.toSorted((a, b) => (a.at < b.at ? -1 : 1)))
    for (const point of points)
      if (point.indicator === indicator && !undone) byPeriod.set(point.period, point)
  return [...byPeriod.values()].sort((a, b) => (a.period < b.period ? -1 : 1))
}
