import type { Kind } from './puzzle.ts'
import type { Count } from './release.ts'

export type Span = Pick<Count, 'low' | 'high'>

/** People whose number somebody may know: everybody who answered, or those of a planned group. */
export interface Crowd extends Span {
  has: (kind: Kind) => boolean
}

/** Every number of people that the crowds can have, together as many as all are; fewer before more. */
export function everySize(crowds: Crowd[], all: Span): number[][] {
  const sizes = crowds.reduce<number[][]>(
    (some, { low, high }) =>
      some.flatMap((one) => Array.from({ length: high - low + 1 }, (_, more) => [...one, low + more])),
    [[]],
  )
  return sizes.filter((it) => {
    const people = it.reduce((sum, crowd) => sum + crowd, 0)
    return all.low <= people && people <= all.high
  })
}
