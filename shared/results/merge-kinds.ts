import type { Crowd } from './crowd.ts'
import type { Fact, Puzzle } from './puzzle.ts'
import { mostKnown } from './rules.ts'

/** `seen`: the people as somebody can tell them apart who knows the results; a secret's answers are places among them. */
export interface Merged extends Puzzle {
  seen: number[][]
}

/**
 * Kinds of one crowd that no fact tells apart are one: whoever knows the results cannot tell them apart, either. And where
 * the results say that a kind has more people than anybody can know, it makes no difference to be of it.
 */
export function mergeKinds({ kinds, people, ways, secrets }: Puzzle, crowds: Crowd[]): Merged {
  const facts = ways.flat()
  const names = kinds.map((it, kind) =>
    [...crowds.map(({ has }) => has(it)), ...facts.map(({ weights }) => weights[kind] ?? 0)].join(),
  )
  const places = [...new Set(names)]
  const first = places.map((name) => names.indexOf(name))
  const mergedWays = ways.map((way) =>
    way.map(({ weights, ...span }) => ({ ...span, weights: first.map((kind) => weights[kind] ?? 0) })),
  )
  const merged = people.map((of) => of.map((kind) => places.indexOf(names[kind] ?? '')))
  const telling = places.map((_, kind) => !mergedWays.every((way) => way.some((it) => isCrowded(it, kind))))
  const told = merged.map((of) => of.filter((kind) => telling[kind]).join())
  const seen = [...new Set(told)]
  const alike = secrets.map(({ needs, answers }) => ({
    needs,
    answers: answers.map((of) => [...new Set(of.map((person) => seen.indexOf(told[person] ?? '')))].sort()),
  }))
  return {
    kinds: kinds.filter((_, kind) => first.includes(kind)),
    people: unique(merged),
    seen: seen.map((it) => (it === '' ? [] : it.split(',').map(Number))),
    ways: mergedWays,
    secrets: unique(alike),
  }
}

/** Does this fact say that more people are of this kind than anybody can know? */
const isCrowded = ({ weights, low }: Fact, kind: number): boolean =>
  low > mostKnown && weights.every((weight, other) => weight === Number(other === kind))

const unique = <T>(all: T[]): T[] => [...new Map(all.map((it) => [JSON.stringify(it), it])).values()]
