import type { Crowd } from './crowd.ts'
import type { Puzzle } from './puzzle.ts'

/** Kinds of one crowd that no fact tells apart are one: whoever knows the results cannot tell them apart, either. */
export function mergeKinds({ kinds, ways, secrets }: Puzzle, crowds: Crowd[]): Puzzle {
  const facts = ways.flat()
  const names = kinds.map((it, kind) =>
    [...crowds.map(({ has }) => has(it)), ...facts.map(({ weights }) => weights[kind] ?? 0)].join(),
  )
  const places = [...new Set(names)]
  const first = places.map((name) => names.indexOf(name))
  return {
    kinds: kinds.filter((_, kind) => first.includes(kind)),
    ways: ways.map((way) =>
      way.map(({ weights, ...span }) => ({ ...span, weights: first.map((kind) => weights[kind] ?? 0) })),
    ),
    secrets: secrets.map(({ needs, answers }) => ({
      needs,
      answers: answers.map((of) => [...new Set(of.map((kind) => places.indexOf(names[kind] ?? '')))]),
    })),
  }
}
