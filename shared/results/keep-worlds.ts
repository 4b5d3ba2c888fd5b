import type { World } from './puzzle.ts'
import { mostKnown } from './rules.ts'

export interface Worlds {
  add: (world: World) => void
  /** Of worlds with all of these people: is there one with one person more? Nobody more: is there any? */
  having: (known: World) => (person: number[]) => boolean
  all: () => World[]
}

const most = mostKnown + 1 // people of one kind that anything asks for: three who are known, and one more
const inOneWord = 32

/**
 * Worlds found so far, so that most questions need no solver. For each kind, and one to four people, a row of bits says
 * which worlds have as many: a world with all of some people stands where all their rows have a bit. In plain loops, because
 * most of the attack’s time is spent here.
 */
export function keepWorlds(kinds: number, before: World[]): Worlds {
  const all: World[] = []
  const rows: number[][] = Array.from({ length: kinds * most }, () => [])
  const add = (world: World): void => {
    const word = Math.floor(all.length / inOneWord)
    const bit = 1 << (all.length % inOneWord)
    if (bit === 1) for (const row of rows) row.push(0)
    all.push(world)
    for (let kind = 0; kind < kinds; kind++)
      for (let many = 0; many < Math.min(world[kind] ?? 0, most); many++) {
        const row = rows[kind * most + many]
        if (row) row[word] = (row[word] ?? 0) | bit
      }
  }
  const having = (known: World) => {
    const row = (kind: number, more: number) => rows[kind * most + (known[kind] ?? 0) + more - 1]
    const words = new Int32Array(Math.ceil(all.length / inOneWord)).fill(-1)
    for (let kind = 0; kind < kinds; kind++) {
      if ((known[kind] ?? 0) === 0) continue
      const mine = row(kind, 0) ?? []
      for (let word = 0; word < words.length; word++) words[word] = (words[word] ?? 0) & (mine[word] ?? 0)
    }
    return (person: number[]) => {
      const theirs = person.map((kind) => row(kind, 1) ?? [])
      for (let word = 0; word < words.length; word++) {
        let bits = words[word] ?? 0
        for (let at = 0; bits !== 0 && at < theirs.length; at++) bits &= theirs[at]?.[word] ?? 0
        if (bits !== 0) return true
      }
      return false
    }
  }
  for (const world of before) add(world)
  return { add, having, all: () => all }
}
