import { lexicon } from './lexicon.ts'

/** What the lexicon finds in a set of comments: only for the order of the list, never to say that nothing is wrong. */
export function flagsOf(texts: Readonly<Record<string, string>>): string[] {
  const plain = Object.values(texts).map(toPlain).join(' \n ')
  return lexicon.filter(({ words }) => words.test(plain)).map(({ flag }) => flag)
}

/** Small letters, no accents or apostrophes, figures that stand for letters, at most two of the same in a row. */
const toPlain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`´]/g, '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
