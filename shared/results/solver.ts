import type { Fact, World } from './puzzle.ts'

/**
 * Asks an opened programme for a world with at least those people in it, in which all its facts hold and as many
 * people as possible are of the kinds aimed at; undefined when there is none. It throws when it cannot tell.
 */
export type Ask = (least: World, aim: World) => World | undefined

/** The solver of linear programmes, passed in by whoever runs the attack. `close` frees everything that was opened. */
export interface Solver {
  open: (kinds: number, facts: Fact[]) => Ask
  close: () => void
}
