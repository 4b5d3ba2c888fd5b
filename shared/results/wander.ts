import type { Fact, World } from './puzzle.ts'

const steps = 400
const every = 100

/**
 * Worlds near a world in which all facts hold: somebody becomes of another kind, or two do at once. They save the
 * solver work, no more. Always the same ones, because nothing here is left to chance.
 */
export function wander(from: World, facts: Fact[]): World[] {
  const found: World[] = []
  const world = [...from]
  const sums = facts.map(({ weights }) =>
    weights.reduce((sum, weight, kind) => sum + weight * (from[kind] ?? 0), 0),
  )
  let number = 1
  const next = (below: number): number => {
    number = (number * 48271) % 2147483647
    return number % below
  }
  const move = (one: number, other: number): void => {
    world[one] = (world[one] ?? 0) - 1
    world[other] = (world[other] ?? 0) + 1
    for (const [place, { weights }] of facts.entries())
      sums[place] = (sums[place] ?? 0) - (weights[one] ?? 0) + (weights[other] ?? 0)
  }
  const holds = (): boolean =>
    facts.every(({ low, high }, place) => low <= (sums[place] ?? 0) && (sums[place] ?? 0) <= high)
  for (let step = 1; step <= steps; step++) {
    const [one, other, third, fourth] = [
      next(world.length),
      next(world.length),
      next(world.length),
      next(world.length),
    ]
    const two = step % 2 === 0 && third !== one
    if ((world[one] ?? 0) > 0 && (!two || (world[third] ?? 0) > 0)) {
      move(one, other)
      if (two) move(third, fourth)
      if (!holds()) {
        if (two) move(fourth, third)
        move(other, one)
      }
    }
    if (step % every === 0) found.push([...world])
  }
  return found
}
