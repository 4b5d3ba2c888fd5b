/**
 * Two people began from the same. What only one of them changed is as they have it; what both changed, each otherwise,
 * is as I have it until somebody chooses. Nothing is lost.
 */
export function mergeFields<T extends object>(fields: readonly (keyof T)[], base: T, mine: T, theirs: T) {
  const changed = (by: T) => (field: keyof T) => !isSame(base[field], by[field])
  const taken = fields.filter((field) => changed(theirs)(field) && !changed(mine)(field))
  const toChoose = fields.filter(
    (field) => changed(theirs)(field) && changed(mine)(field) && !isSame(mine[field], theirs[field]),
  )
  return { merged: takeFields(taken, mine, theirs), taken, toChoose }
}

/** `mine`, with these fields as they have them. */
export function takeFields<T extends object>(fields: readonly (keyof T)[], mine: T, theirs: T): T {
  const merged = { ...mine }
  for (const field of fields) merged[field] = theirs[field]
  return merged
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
