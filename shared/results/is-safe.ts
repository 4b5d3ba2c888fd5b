import { type Crowd, everySize, type Span } from './crowd.ts'
import { keepWorlds, type Worlds } from './keep-worlds.ts'
import { type Merged, mergeKinds } from './merge-kinds.ts'
import { type Fact, fits, type Puzzle, type Secret, type World } from './puzzle.ts'
import { resizeWorlds, type Sized } from './resize-worlds.ts'
import { mostKnown } from './rules.ts'
import type { Ask, Solver } from './solver.ts'
import { wander } from './wander.ts'

/** Past it the attack gives up, and nothing is shown: the same on every machine, whatever its speed. */
const mostAsked = 10_000

/**
 * The break-in test on one puzzle. However many answered in each crowd, of those the published numbers stand for, and
 * whichever three people's answers somebody knows: can every other person still have given enough different answers?
 * One is possible when there is a world in which all facts hold, the three answered as known, and one more person gave it.
 */
export function isSafe(puzzle: Puzzle, crowds: Crowd[], all: Span, solver: Solver): boolean {
  const merged = mergeKinds(puzzle, crowds)
  const has = crowds.map((crowd) => merged.kinds.map((kind) => Number(crowd.has(kind))))
  const none = has.map((crowd) => merged.people.find((kinds) => kinds.some((kind) => crowd[kind])) ?? [])
  const proved: Proved = new Map()
  let most: Sized = { sizes: [], worlds: [] }
  for (const sizes of everySize(crowds, all)) {
    const facts = sizes.map((people, place) => ({ weights: has[place] ?? [], low: people, high: people }))
    const worlds = keepWorlds(merged.kinds.length, resizeWorlds(most, sizes, none))
    if (!isSafeOf(sizes, facts, merged, solver, worlds, proved)) return false
    if (worlds.all().length > most.worlds.length) most = { sizes, worlds: worlds.all() }
  }
  return most.worlds.length > 0 // results that no world has are not what somebody counted
}

/**
 * Whom to know is harmless, and how many there were then. With more people who answered nothing it still is: whatever was
 * possible stays so.
 */
type Proved = Map<number, number[][]>

const withOne = (world: World, person: number[]): World => {
  const more = [...world]
  for (const kind of person) more[kind] = (more[kind] ?? 0) + 1
  return more
}

function isSafeOf(
  sizes: number[],
  crowds: Fact[],
  { kinds, people, seen, ways, secrets }: Merged,
  solver: Solver,
  worlds: Worlds,
  proved: Proved,
): boolean {
  const nobody = kinds.map(() => 0)
  const programmes = ways.map((facts) => [...facts, ...crowds])
  try {
    const asks = programmes.map((facts) => openIn(solver, kinds.length, facts))
    const open = secrets
      .map(({ needs, answers }) => ({ needs, answers: answers.map((of) => of.map((it) => seen[it] ?? [])) }))
      .filter((secret) => !isPlain(secret, nobody, asks))
    const find = findIn(asks, (world, way) => {
      for (const near of [world, ...wander(world, people, programmes[way] ?? [])]) worlds.add(near)
    })
    const impossible: World[] = []
    const isProved = (name: number): boolean =>
      proved.get(name)?.some((before) => isWithin(before, sizes)) ?? false
    const isPossible = (known: World): boolean => {
      if (worlds.having(known)([])) return true
      if (!impossible.some((fewer) => isWithin(fewer, known)) && find(known)) return true
      impossible.push(known) // nobody can know what no world has
      return false
    }
    /** Is it harmless whatever so many more people, of this kind or later ones, are known to be? */
    const walk = (
      known: World,
      name: number,
      from: number,
      left: number,
      isHarmless: (known: World) => boolean,
    ): boolean => {
      if (!isProved(name)) {
        if (!isPossible(known)) return true
        if (left === 0 && !isHarmless(known)) return false
        proved.set(name, [...(proved.get(name) ?? []), sizes])
      }
      const further = (person: number[], place: number) =>
        walk(withOne(known, person), name * (seen.length + 1) + place + 1, place, left - 1, isHarmless)
      return left === 0 || seen.every((person, place) => place < from || further(person, place))
    }
    if (!find(nobody) || open.length === 0) return true
    // One and two first: what nobody can know of two need not be asked of three.
    for (let many = 1; many < mostKnown; many++) walk(nobody, 0, 0, many, () => true)
    return walk(nobody, 0, 0, mostKnown, (known) =>
      open.every((secret) => !narrows(secret, known, worlds, find)),
    )
  } finally {
    solver.close()
  }
}

/** A secret with the people who gave each of its answers. */
type Open = Pick<Secret, 'needs'> & { answers: number[][][] }

const isWithin = (fewer: readonly number[], more: readonly number[]): boolean =>
  fewer.every((count, kind) => count <= (more[kind] ?? 0))

/** Are there enough answers that four people or more must have given? Who knows three of them cannot rule out one. */
function isPlain({ needs, answers }: Open, nobody: World, asks: Ask[]): boolean {
  const given = (of: number[][]) => {
    const kinds = of.flatMap((person) => (person.length === 1 ? person : []))
    return asks.every((ask) => {
      const world = ask(
        nobody,
        nobody.map((_, kind) => (kinds.includes(kind) ? -1 : 0)),
      )
      return !world || kinds.reduce((sum, kind) => sum + (world[kind] ?? 0), 0) > mostKnown
    })
  }
  return answers.filter((of) => of.some(({ length }) => length === 0) || given(of)).length >= needs
}

/** Does this knowledge leave somebody with too few possible answers? */
function narrows({ needs, answers }: Open, known: World, worlds: Worlds, find: Find): boolean {
  let possible = 0
  const has = worlds.having(known)
  const unseen = answers.filter((of) => {
    const seen = possible < needs && of.some(has)
    if (seen) possible++
    return !seen
  })
  for (const of of unseen) if (possible < needs && find(known, of)) possible++
  return possible < needs
}

/** Is there, besides who is known, one of these people? */
const hasOneMore = (world: World, known: World, of: number[][]): boolean =>
  of.some((person) => person.every((kind) => (world[kind] ?? 0) > (known[kind] ?? 0)))

/** A world with those who are known, and one more of these people. */
type Find = (known: World, of?: number[][]) => World | undefined

/** Looks through the ways in which the results can have come about. */
function findIn(asks: Ask[], keep: (world: World, way: number) => void): Find {
  let asked = 0
  const askOne = (way: number, known: World, aim: number[]): World | undefined => {
    if (++asked > mostAsked) throw new Error('the attack takes too long')
    const world = asks[way]?.(
      known,
      known.map((_, kind) => Number(aim.includes(kind))),
    )
    if (world) keep(world, way)
    return world
  }
  return (known, of) => {
    for (const way of asks.keys()) {
      const world = askOne(way, known, of?.flat() ?? [])
      if (world && (!of || hasOneMore(world, known, of))) return world
      // As many as possible of two kinds need not be of both at once.
      for (const person of of?.filter(({ length }) => world && length > 1) ?? []) {
        const one = askOne(way, withOne(known, person), [])
        if (one) return one
      }
    }
    return undefined
  }
}

/** A world counts only if every fact holds in it, in whole people: a slip of the solver shows nothing. */
function openIn(solver: Solver, kinds: number, facts: Fact[]): Ask {
  const ask = solver.open(kinds, facts)
  return (least, aim) => {
    const world = ask(least, aim)
    const whole = world?.every((count, kind) => Number.isInteger(count) && count >= (least[kind] ?? 0))
    if (world && !(whole && fits(world, facts))) throw new Error('the solver found a world that does not fit')
    return world
  }
}
