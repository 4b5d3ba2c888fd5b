import type { SurveyDraft } from '#shared/survey/draft.ts'
import type { Translated } from '#shared/survey/language.ts'
import { wordsOf } from '#shared/survey/words-of.ts'

/** How many words of a survey have none in a language yet. */
export function countMissing(draft: SurveyDraft, language: Translated): number {
  const { title = '', words = {} } = draft.translations?.[language] ?? {}
  return wordsOf(draft).filter((text) => text !== '' && !words[text]).length + (title === '' ? 1 : 0)
}
