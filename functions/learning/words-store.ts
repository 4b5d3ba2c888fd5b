import { PublishedWords } from '#shared/learning/published-words.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readNewest, readVersions } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

/** Frozen once, like results; false when it is there already. */
export const saveWords = (words: PublishedWords, version: number): Promise<boolean> =>
  writeOnce('Learning', { ...versionKey('words', words.wave, version), words })

/** Of one round, a survey each. */
export const wordsOf = async (wave: string): Promise<PublishedWords[]> =>
  (await readVersions('Learning', 'words', wave)).map((item) => PublishedWords.parse(item['words'])).reverse()

/** Rounds whose words were handed on, and on which day. */
export const roundsInWords = async (): Promise<Map<string, string>> =>
  new Map(
    (await readNewest('Learning', 'words')).map((item) => {
      const { wave, frozenOn } = PublishedWords.parse(item['words'])
      return [wave, frozenOn]
    }),
  )
