import type { Run } from './break-in-endpoint.ts'
import { groupOf, type Person } from './made-up-people.ts'
import type { Fact, World } from './puzzle.ts'
import { fewestPossible } from './rules.ts'
import type { Ask, Solver } from './solver.ts'

/** What is published of made-up people, one table after the other, and what each tells. */
export interface Published {
  kinds: number
  /** Which kind somebody would be with this answer. */
  kindOf: (person: Person, answer: string) => number
  always: Fact[]
  tables: (Pick<Run['steps'][number], 'reads' | 'table'> & { ways: Fact[][] })[]
}

/** Reads table after table, and works out each time which answers every person can still have given. */
export function attackStepwise(
  protection: Run['protection'],
  { people, known, answers }: { people: Person[]; known: number; answers: string[] },
  { kinds, kindOf, always, tables }: Published,
  solver: Solver,
): Run {
  const least = new Array<number>(kinds).fill(0)
  for (const person of people.slice(0, known)) {
    const kind = kindOf(person, person.answer)
    least[kind] = (least[kind] ?? 0) + 1
  }
  let ways: Fact[][] = [always]
  let possible: string[][] = []
  const steps = tables.map(({ reads, table, ways: told }) => {
    ways = ways.flatMap((before) => told.map((facts) => [...before, ...facts]))
    const asks = ways.map((facts) => solver.open(kinds, facts))
    possible = possibleOf(people, known, answers, (person, answer) =>
      isPossible(asks, least, kindOf(person, answer)),
    )
    solver.close()
    return { reads, table, left: possible.map(({ length }) => length) }
  })
  const others = possible.slice(known)
  return {
    protection,
    steps,
    persons: people.map((person, place) => ({
      who: groupOf(person),
      known: place < known,
      possible: possible[place] ?? answers,
    })),
    recovered: others.filter(({ length }) => length === 1).length,
    narrowed: others.filter(({ length }) => length < fewestPossible).length,
  }
}

function possibleOf(
  people: Person[],
  known: number,
  answers: string[],
  is: (person: Person, answer: string) => boolean,
): string[][] {
  const seen = new Map<string, string[]>() // whoever is of one group is alike
  return people.map((person, place) => {
    if (place < known) return [person.answer]
    const left = seen.get(groupOf(person)) ?? answers.filter((answer) => is(person, answer))
    seen.set(groupOf(person), left)
    return left
  })
}

const isPossible = (asks: Ask[], least: World, kind: number): boolean =>
  asks.some((ask) => {
    const world = ask(
      least,
      least.map((_, other) => Number(other === kind)),
    )
    return (world?.[kind] ?? 0) > (least[kind] ?? 0)
  })
