import type { Words } from '#shared/words/en.ts'

type LastPages = typeof import('./last-pages.tsx')

/** What the end of the visit needs: its pages, the sealing, and the words in the page’s language. */
export interface Last extends LastPages {
  words: Words
}

/** Fetched once the first question shows. A failure is forgotten, so that the next call tries again. */
export async function loadLast(): Promise<Last> {
  const [pages, { en }] = await Promise.all([import('./last-pages.tsx'), import('#shared/words/en.ts')])
  return { ...pages, words: en }
}
