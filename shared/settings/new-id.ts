const longest = 50

/** A short name made from words, as nobody of `taken` has it: “Family Hub North” → `family-hub-north`. */
export function newId(words: string, taken: readonly string[]): string {
  const plain = words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .replace(/[\s-]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longest)
    .replace(/-+$/, '')
  const first = plain || 'item'
  let id = first
  for (let number = 2; taken.includes(id); number++) id = `${first}-${number}`
  return id
}
