import type { Priorities } from '../settings/priorities.ts'
import { firstMonth, type Period } from './period.ts'

/** From when on a strategy’s changes are counted, as a month from the year 0, and how we know. */
export type Began = { month: number } & (
  | { known: 'day'; on: string }
  | { known: 'baseline' | 'first-figure'; period: Period }
)

interface Counted {
  definition: { baseline?: { period: Period } | undefined }
  points: readonly { period: Period }[]
}

/**
 * When the strategy behind a chain began: the earliest day that stands with the objectives of its priority; else the period
 * of a stored baseline, taken to mark that day; else the first figure of all.
 */
export function beganOn(
  priority: string,
  { priorities }: Priorities,
  counted: readonly Counted[],
): Began | undefined {
  const objectives = priorities.find(({ id }) => id === priority)?.objectives ?? []
  const [on] = objectives.flatMap(({ began = [] }) => began).toSorted()
  if (on) return { known: 'day', on, month: Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 }
  const earliest = (periods: Period[]): Period | undefined =>
    periods.toSorted((a, b) => firstMonth(a) - firstMonth(b))[0]
  const baseline = earliest(counted.flatMap(({ definition }) => definition.baseline?.period ?? []))
  if (baseline) return { known: 'baseline', period: baseline, month: firstMonth(baseline) }
  const first = earliest(counted.flatMap(({ points }) => points[0]?.period ?? []))
  return first === undefined ? undefined : { known: 'first-figure', period: first, month: firstMonth(first) }
}
