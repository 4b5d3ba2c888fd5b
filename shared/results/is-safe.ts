import { type Crowd, everySize, type Span } from './crowd.ts'
import { keepWorlds, type Worlds } from './keep-worlds.ts'
import { mergeKinds } from './merge-kinds.ts'
import { type Fact, fits, type Puzzle, type Secret, type World } from './puzzle.ts'
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
  const found = new Map<string, World[]>()
  let any = false
  for (const sizes of everySize(crowds, all)) {
    const facts = sizes.map((people, place) => ({ weights: has[place] ?? [], low: people, high: people }))
    const worlds = keepWorlds(merged.kinds.length, oneMore(sizes, has, found))
    if (!isSafeOf(facts, merged, solver, worlds)) return false
    found.set(sizes.join(), worlds.all())
    any ||= worlds.all().length > 0
  }
  return any // results that no world has are not what somebody counted
}

/** A world with one more person who answered nothing is one of so many people. */
function oneMore(sizes: number[], has: number[][], found: Map<string, World[]>): World[] {
  for (const [place, people] of sizes.entries()) {
    const fewer = found.get(sizes.with(place, people - 1).join())
    const none = has[place]?.indexOf(1) ?? 0 // the first kind of a crowd
    if (fewer) return fewer.map((world) => world.with(none, (world[none] ?? 0) + 1))
  }
  return []
}

function isSafeOf(sizes: Fact[], { kinds, ways, secrets }: Puzzle, solver: Solver, worlds: Worlds): boolean {
  const nobody = kinds.map(() => 0)
  const programmes = ways.map((facts) => [...facts, ...sizes])
  try {
    const asks = programmes.map((facts) => openIn(solver, kinds.length, facts))
    const open = secrets.filter((secret) => !isPlain(secret, nobody, asks))
    const find = findIn(asks, (world, way) => {
      for (const near of [world, ...wander(world, programmes[way] ?? [])]) worlds.add(near)
    })
    const impossible: World[] = []
    /** Is it harmless whatever so many more people, of this kind or later ones, are known to be? */
    const walk = (
      known: World,
      from: number,
      left: number,
      isHarmless: (known: World) => boolean,
    ): boolean => {
      if (impossible.some((fewer) => fewer.every((count, kind) => count <= (known[kind] ?? 0)))) return true
      const [world = find(known, nobody)] = worlds.having(known)
      if (!world) impossible.push(known) // nobody can know what no world has
      if (!world || left === 0) return !world || isHarmless(known)
      const one = (kind: number) => known.with(kind, (known[kind] ?? 0) + 1)
      return kinds.every((_, kind) => kind < from || walk(one(kind), kind, left - 1, isHarmless))
    }
    if (!find(nobody, nobody) || open.length === 0) return true
    // One and two first: what nobody can know of two need not be asked of three.
    for (let many = 1; many < mostKnown; many++) walk(nobody, 0, many, () => true)
    return walk(nobody, 0, mostKnown, (known) => !open.some((secret) => narrows(secret, known, worlds, find)))
  } finally {
    solver.close()
  }
}

/** Are there enough answers that four people or more must have given? Who knows three of them cannot rule out one. */
function isPlain({ needs, answers }: Secret, nobody: World, asks: Ask[]): boolean {
  const given = (of: number[]) =>
    asks.every((ask) => {
      const world = ask(
        nobody,
        nobody.map((_, kind) => (of.includes(kind) ? -1 : 0)),
      )
      return !world || of.reduce((sum, kind) => sum + (world[kind] ?? 0), 0) > mostKnown
    })
  return answers.filter(given).length >= needs
}

/** Does this knowledge leave somebody with too few possible answers? */
function narrows({ needs, answers }: Secret, known: World, worlds: Worlds, find: Ask): boolean {
  const unseen = new Set(answers)
  for (const world of worlds.having(known)) {
    for (const of of unseen) if (of.some((kind) => (world[kind] ?? 0) > (known[kind] ?? 0))) unseen.delete(of)
    if (answers.length - unseen.size >= needs) return false
  }
  const found = [...unseen].filter((of) =>
    find(
      known,
      known.map((_, kind) => Number(of.includes(kind))),
    ),
  )
  return answers.length - unseen.size + found.length < needs
}

/** Looks through the ways in which the results can have come about, for a world with one more of those aimed at. */
function findIn(asks: Ask[], keep: (world: World, way: number) => void): Ask {
  let asked = 0
  return (known, aim) => {
    for (const [way, ask] of asks.entries()) {
      if (++asked > mostAsked) throw new Error('the attack takes too long')
      const world = ask(known, aim)
      if (!world) continue
      keep(world, way)
      if (!aim.includes(1) || aim.some((of, kind) => of > 0 && (world[kind] ?? 0) > (known[kind] ?? 0)))
        return world
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
