export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** What only they changed is theirs; everything else is mine. */
export const three = <T>(base: T, mine: T, theirs: T): T => (isSame(base, mine) ? theirs : mine)
