/** An id that nobody of `taken` has, as near to the wanted one as can be: `q3`, `q3-2`. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const short = wanted.slice(0, 50).replace(/-+$/, '')
  let id = short
  for (let number = 2; taken.includes(id); number++) id = `${short}-${number}`
  return id
}
