/** A name as the ids here are spelt: small letters, figures and hyphens. “Child_Age” becomes `child-age`. */
export function nameId(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, longest)
    .replace(/-+$/, '')
  const base = plain === '' ? 'item' : plain
  for (let count = 1; ; count++) {
    const tail = count === 1 ? '' : `-${count}`
    const id = `${base.slice(0, longest - tail.length)}${tail}`
    if (!taken.has(id)) return id
  }
}

const longest = 60

/** An id as a name in a form: one that begins with a figure gets a low line before it, as XML wants it. */
export const asName = (id: string): string => (/^[0-9]/.test(id) ? `_${id}` : id)
