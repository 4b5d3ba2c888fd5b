import type { Count } from './release.ts'
import { fewest, step } from './rules.ts'

const nearest = (count: number): number => Math.round(count / step) * step
const reach = Math.floor(step / 2) // how far a count can lie from the figure that stands for it

/**
 * BLUR for a number of answers that may be shown: the nearest 5, and what that stands for. That it is shown at
 * all tells that it is not under `least`, so the interval does not pretend otherwise.
 */
export function blurBase(count: number, least: number = fewest): Count {
  const about = nearest(count)
  return { about, low: Math.max(least, about - reach), high: about + reach }
}

/**
 * BLUR for one cell of a table with a published base. Everything is computed from the published base,
 * never from the true one, so the caps tell nothing more. Never “none”: 0 to 2 are one figure.
 * Never “all”: everything from five below the base upwards is one figure too.
 */
export function blurCell(count: number, base: Count): Count {
  const about = nearest(count)
  const cap = (base.about ?? base.low) - step
  if (about === 0) return { low: 0, high: reach }
  if (about >= cap) return { low: Math.max(0, cap - reach), high: base.high }
  return { about, low: about - reach, high: about + reach }
}

/**
 * BLUR for answers outside the scale, such as “Not at school”. They are not among the base, so it does not cap
 * them; and it is shown, so they can never be everybody.
 */
export function blurApart(count: number): Count {
  const about = nearest(count)
  return about === 0 ? { low: 0, high: reach } : { about, low: about - reach, high: about + reach }
}

/** BLUR for envelopes that did not open: a few are not said of a quiet round, where that somebody sent one is news. */
export function blurQuarantined(count: number, quiet: boolean): Count | undefined {
  if (count >= fewest) return blurBase(count)
  return count === 0 || quiet ? undefined : { low: 0, high: fewest - 1 }
}

/** The words for a published count, wherever one is printed. */
export function sayCount(count: Count): string {
  if (count.about !== undefined) return `about ${count.about.toLocaleString('en-GB')}`
  return count.low === 0 ? `fewer than ${count.high + 1}` : `at least ${count.low.toLocaleString('en-GB')}`
}
