import type { Definition } from './indicator.ts'

/** Who had limits drawn anew, and when, is written down here and never taken from outside. */
export function stampDrawnAnew(
  definition: Definition,
  before: Pick<Definition, 'drawnAnew'>,
  who: { by: string; on: string },
): Definition {
  const { drawnAnew, ...rest } = definition
  if (!drawnAnew) return rest
  return {
    ...rest,
    drawnAnew: drawnAnew.map(({ from, why }) => {
      const known = before.drawnAnew?.find((it) => it.from === from && it.why === why)
      return known ?? { from, why, ...who }
    }),
  }
}
