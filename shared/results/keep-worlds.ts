import type { World } from './puzzle.ts'

export interface Worlds {
  add: (world: World) => void
  /** Those that have all of these people. */
  having: (known: World) => Iterable<World>
  all: () => World[]
}

/** Worlds found so far, so that most questions need no solver. Looked up by the rarest kind that is asked for. */
export function keepWorlds(kinds: number, before: World[]): Worlds {
  const all: World[] = []
  const having: World[][] = Array.from({ length: kinds }, () => [])
  const add = (world: World): void => {
    all.push(world)
    for (let kind = 0; kind < kinds; kind++) if ((world[kind] ?? 0) > 0) having[kind]?.push(world)
  }
  for (const world of before) add(world)
  return { add, all: () => all, having: (known) => among(known, having, all) }
}

function* among(known: World, having: World[][], all: World[]): Iterable<World> {
  const who: number[] = []
  let shortest = all
  for (const [kind, count] of known.entries()) {
    if (count === 0) continue
    who.push(kind)
    const mine = having[kind] ?? []
    if (mine.length < shortest.length) shortest = mine
  }
  for (const world of shortest) if (hasAll(world, known, who)) yield world
}

/** In a plain loop, because most of the attack’s time is spent here. */
function hasAll(world: World, known: World, who: number[]): boolean {
  for (const kind of who) if ((world[kind] ?? 0) < (known[kind] ?? 0)) return false
  return true
}
