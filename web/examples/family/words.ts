import { wordsFor } from '#shared/words/words-for.ts'

/** The words that the examples of families’ pages are shown with. */
export const words = wordsFor('en', 'parent')
