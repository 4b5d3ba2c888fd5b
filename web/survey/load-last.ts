import type { Words } from '#shared/words/en.ts'
import type { PageData } from './survey-page.ts'

type LastPages = typeof import('./last-pages.tsx')
type Sealing = typeof import('./seal-on-phone.ts')

/** What the end of the visit needs: its pages, the sealing, and the words in the page’s language and voice. */
export interface Last extends LastPages, Sealing {
  words: Words
}

/** Fetched once the first questions show. A failure is forgotten, so that the next call tries again. */
export async function loadLast(data: PageData): Promise<Last> {
  const pages = await import('./last-pages.tsx')
  return { ...pages, ...(await pages.loadRest(data)) }
}
