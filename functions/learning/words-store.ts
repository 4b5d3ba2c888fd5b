import { PublishedWords } from '#shared/learning/published-words.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readVersions } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

/** Frozen once, like results; false when it is there already. */
export const saveWords = (words: PublishedWords, version: number): Promise<boolean> =>
  writeOnce('Learning', { ...versionKey('words', words.wave, version), words })

/** Of one round, a survey each. */
export const wordsOf = async (wave: string): Promise<PublishedWords[]> =>
  (await readVersions('Learning', 'words', wave)).map((item) => PublishedWords.parse(item['words'])).reverse()
