import type { Published } from '#shared/learning/check-reply.ts'
import { newestLessons } from './lesson-store.ts'
import { wordsOf } from './words-store.ts'

/** What of a round may be told: sentences from its frozen figures, and words that two people cleared. */
export async function findPublished(wave: string): Promise<Published> {
  const [lessons, words] = await Promise.all([newestLessons(), wordsOf(wave)])
  return {
    says: lessons.flatMap(({ evidence }) => (evidence?.wave === wave ? [evidence.says] : [])),
    quotes: words.flatMap(({ words }) => words?.quotes.map(({ text }) => text) ?? []),
  }
}
