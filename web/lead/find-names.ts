import { suggestRedactions } from '#web/desk/suggest-redactions.ts'

const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
const months = 'January February March April May June July August September October November December'
const noNames = new Set(`${days} ${months}`.split(' '))

/** What looks like the name of a person or a place. It misses some, and finds some that are none: a person decides. */
export function findNames(texts: readonly string[], known: readonly string[]): string[] {
  const without = (text: string): string =>
    known.reduce((left, name) => left.replaceAll(name || ' ', ' '), text)
  const found = texts.map(without).flatMap(suggestRedactions)
  return [...new Set(found)].filter(
    (words) => /^[^\d@]+$/.test(words) && !noNames.has(words) && isNamed(words),
  )
}

/** One word with a capital, or several of which not only the first has one: a sentence may begin there. */
const isNamed = (words: string): boolean =>
  words.includes(' ') ? / \p{Lu}/u.test(words) : /^\p{Lu}/u.test(words)
