import type { Definition, Point } from './indicator.ts'
import { firstMonth, nextPeriod, type Period } from './period.ts'

/** The day on which the figure of a period is due: so many days after the period ended. */
export function dueOn(period: Period, dueDays: number): string {
  const end = firstMonth(nextPeriod(period))
  const day = new Date(Date.UTC(Math.floor(end / 12), end % 12, 1 + dueDays - 1))
  return day.toISOString().slice(0, 10)
}

/** The period whose figure should be there by `today` and is not; undefined when nothing is late, or nothing came in yet. */
export function latePeriod(
  { dueDays }: Pick<Definition, 'dueDays'>,
  points: readonly Point[],
  today: string,
): Period | undefined {
  const last = points.at(-1)?.period
  if (!last) return undefined
  const next = nextPeriod(last)
  return dueOn(next, dueDays) < today ? next : undefined
}
