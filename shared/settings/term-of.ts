import { packs, startingVocabulary, type Term, type Vocabulary } from './vocabulary.ts'

/** What a partnership calls something: its own words, or those of its pack. No article; it may be plural. */
export const termOf = (term: Term, { pack, own }: Vocabulary = startingVocabulary): string =>
  own[term] ?? packs[pack][term]
