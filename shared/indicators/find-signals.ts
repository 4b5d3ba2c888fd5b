import type { Limits } from './draw-limits.ts'
import type { RuleSet } from './rule-sets.ts'

/** What a point is part of that chance alone seldom makes, and on which side of the mean. */
export interface Signal {
  kind: 'outside' | 'trend' | 'near' | 'shift'
  side: 'high' | 'low'
}

/** For each point its signal, or none: outside the limits, then a trend, then two of three near a limit, then a shift. */
export function findSignals(
  values: readonly number[],
  limits: Limits,
  rules: RuleSet,
): (Signal | undefined)[] {
  const trends = trendsOf(values, rules.trend)
  const sides = values.map((value) => Math.sign(value - limits.mean))
  const nears = values.map((value) => (value > limits.nearUpper ? 1 : value < limits.nearLower ? -1 : 0))
  return values.map((value, place): Signal | undefined => {
    if (value > limits.upper || value < limits.lower) return signal('outside', value - limits.mean)
    if (trends[place]) return signal('trend', trends[place])
    const near = nears[place] ?? 0
    if (near !== 0 && isTwoOfThree(nears, place, near)) return signal('near', near)
    const side = sides[place] ?? 0
    return side !== 0 && runAround(sides, place, side) >= rules.shift ? signal('shift', side) : undefined
  })
}

const signal = (kind: Signal['kind'], side: number): Signal => ({ kind, side: side > 0 ? 'high' : 'low' })

/** Of each point 1 or -1 when it is in a trend up or down, 0 when in none. */
function trendsOf(values: readonly number[], length: number): number[] {
  const trends = values.map(() => 0)
  for (const way of [1, -1]) {
    let run = 1
    for (let place = 1; place < values.length; place++) {
      run = Math.sign((values[place] ?? 0) - (values[place - 1] ?? 0)) === way ? run + 1 : 1
      if (run >= length) for (let back = 0; back < run; back++) trends[place - back] = way
    }
  }
  return trends
}

/** Is the point one of two out of three, one after another, near the same limit? */
const isTwoOfThree = (nears: readonly number[], place: number, near: number): boolean =>
  [place - 2, place - 1, place].some(
    (first) =>
      first >= 0 &&
      first + 2 < nears.length &&
      nears.slice(first, first + 3).filter((it) => it === near).length >= 2,
  )

/** How many points around a place stand on its side, one after another. */
function runAround(sides: readonly number[], place: number, side: number): number {
  let [first, last] = [place, place]
  while (sides[first - 1] === side) first--
  while (sides[last + 1] === side) last++
  return last - first + 1
}
