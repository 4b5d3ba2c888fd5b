// Publishers who look careful, planted: somebody who subtracts one table from another recovers nearly everybody.
import { describe, expect, test } from 'vitest'

interface Person {
  traits: string[]
  answer: number
}

/** People with a few traits, in the order in which they answer. Always the same, from a row that only looks like chance. */
function crowd(many: number, values: number[], shares = [22, 26, 20, 18, 14]): Person[] {
  let number = 2026
  const next = (below: number): number => {
    number = (number * 48271) % 2147483647
    return number % below
  }
  const upTo = shares.map((_, place) => shares.slice(0, place + 1).reduce((sum, it) => sum + it, 0))
  return Array.from({ length: many }, () => {
    const at = next(100)
    return {
      traits: values.map((value, trait) => `${trait}-${next(value)}`),
      answer: upTo.findIndex((share) => at < share),
    }
  })
}

/** Every choice of filters, from none to all. */
const everyFilter = (people: Person[]): string[][] => {
  const filters = new Set<string>()
  for (const { traits } of people)
    for (let chosen = 0; chosen < 2 ** traits.length; chosen++)
      filters.add(traits.filter((_, place) => chosen & (2 ** place)).join())
  return [...filters].map((it) => it.split(',').filter(Boolean))
}
const passes = (filter: string[], { traits }: Person) => filter.every((trait) => traits.includes(trait))

/** Takes from each table those whose answer is known; where those left are one person, or all say the same, it is found. */
function subtract(people: Person[], tables: Person[][]): number {
  const found = new Set<Person>()
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const table of tables) {
      const left = table.filter((person) => !found.has(person))
      if (new Set(left.map(({ answer }) => answer)).size === 1) for (const person of left) found.add(person)
    }
  }
  return found.size / people.length
}

describe('somebody who subtracts recovers 95 of 100 people from a publisher who', () => {
  test('hides groups under 5, behind filters, while answers come in', () => {
    const people = crowd(60, [4, 3, 2])
    const shown = people.flatMap((_, last) => {
      const sofar = people.slice(0, last + 1)
      return everyFilter(people).flatMap((filter) => {
        const table = sofar.filter((person) => passes(filter, person))
        const newest = people[last]
        if (table.length < 5 || !newest || !passes(filter, newest)) return []
        // The table before it, if it was shown, differs by the newest person alone.
        return table.length > 5 ? [table, [newest]] : [table]
      })
    })
    expect(subtract(people, shown)).toBeGreaterThanOrEqual(0.95)
  })

  test('gives exact percentages of each group, once, at the end, by team, age, who and day', () => {
    const people = crowd(24, [4, 3, 2, 14])
    const tables = everyFilter(people).map((filter) => people.filter((person) => passes(filter, person)))
    expect(subtract(people, tables)).toBeGreaterThanOrEqual(0.95)
  })

  test('shows the running total, from five on', () => {
    const people = crowd(120, [])
    const tables = people.slice(5).map((newest) => [newest])
    expect(subtract(people, tables)).toBeGreaterThanOrEqual(0.95)
  })
})

test('control: from one table of everybody, once, the same subtraction recovers nobody', () => {
  const people = crowd(120, [])
  expect(subtract(people, [people])).toBe(0)
})
