import type { Fact, World } from './puzzle.ts'

const steps = 400
const every = 100

/**
 * Worlds near a world in which all facts hold: somebody becomes another person, or two do at once. They save the
 * solver work, no more. Always the same ones, because nothing here is left to chance.
 */
export function wander(from: World, people: number[][], facts: Fact[]): World[] {
  const found: World[] = []
  const world = [...from]
  const sums = facts.map(({ weights }) =>
    weights.reduce((sum, weight, kind) => sum + weight * (from[kind] ?? 0), 0),
  )
  const told = from.map((_, kind) =>
    facts.flatMap(({ weights }, place) => (weights[kind] ? [{ place, weight: weights[kind] }] : [])),
  )
  let number = 1
  const next = (): number[] => {
    number = (number * 48271) % 2147483647
    return people[number % people.length] ?? []
  }
  const add = (person: number[], many: number): void => {
    for (const kind of person) {
      world[kind] = (world[kind] ?? 0) + many
      for (const { place, weight } of told[kind] ?? []) sums[place] = (sums[place] ?? 0) + many * weight
    }
  }
  const move = (one: number[], other: number[]): void => {
    add(one, -1)
    add(other, 1)
  }
  const holds = (): boolean =>
    facts.every(({ low, high }, place) => low <= (sums[place] ?? 0) && (sums[place] ?? 0) <= high) &&
    world.every((many) => many >= 0)
  for (let step = 1; step <= steps; step++) {
    const [one, other, third, fourth] = [next(), next(), next(), next()]
    const two = step % 2 === 0
    move(one, other)
    if (two) move(third, fourth)
    if (!holds()) {
      if (two) move(fourth, third)
      move(other, one)
    }
    if (step % every === 0) found.push([...world])
  }
  return found
}
