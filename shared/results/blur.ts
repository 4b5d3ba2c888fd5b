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
 * never from the true one, so the caps tell nothing more. Never “none”: 0 to 4 are one figure, so that whoever
 * knows three of the people in it cannot tell that there is no fourth.
 * Never “all”: everything from five below the base upwards is one figure too. `least` is what the question needs
 * for each of its answers before it is shown, which everybody may know.
 */
export function blurCell(count: number, base: Count, least = 0): Count {
  const cap = Math.max((base.about ?? base.low) - step - reach, step)
  if (count >= cap) return { low: Math.max(least, cap), high: base.high }
  return blurApart(count, least)
}

/**
 * BLUR for answers outside the scale, such as “Not at school”. They are not among the base, so it does not cap
 * them; and it is shown, so they can never be everybody.
 */
export function blurApart(count: number, least = 0): Count {
  if (count < step) return { low: least, high: step - 1 }
  const about = nearest(count)
  return { about, low: Math.max(about - reach, step, least), high: about + reach }
}

/** BLUR for envelopes that did not open: a few are not said of a quiet round, where that somebody sent one is news. */
export function blurQuarantined(count: number, quiet: boolean): Count | undefined {
  if (count >= fewest) return blurBase(count)
  return count === 0 || quiet ? undefined : { low: 0, high: fewest - 1 }
}

/** The words for a published count, wherever one is printed. */
export function sayCount(count: Count): string {
  if (count.about !== undefined) return `about ${count.about.toLocaleString('en-GB')}`
  const few = count.low === 0 || count.high < step
  return few ? `fewer than ${count.high + 1}` : `at least ${count.low.toLocaleString('en-GB')}`
}
