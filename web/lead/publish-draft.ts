import * as z from 'zod'
import { type Problem, problem } from '#shared/api/problem.ts'
import { addAboutYou } from '#shared/library/add-about-you.ts'
import { addTranslations } from '#shared/library/add-translations.ts'
import { fillPlaceholders } from '#shared/library/fill-placeholders.ts'
import { checkSurvey } from '#shared/survey/check-survey.ts'
import { checkTranslations } from '#shared/survey/check-translations.ts'
import { Language } from '#shared/survey/language.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { placeholderWords } from './placeholder-words.ts'

/** What a lead adds to a starter survey, as it is typed. */
export const PublishDraft = z.object({
  words: z.record(z.string(), z.string()),
  aboutYou: z.array(z.string()),
})
export type PublishDraft = z.infer<typeof PublishDraft>

export const nothingAdded: PublishDraft = { words: {}, aboutYou: [] }

export const longestWords = 80

/** With our translations, where they have words for everything that was added. */
export function fillIn(template: Survey, { words, aboutYou }: PublishDraft): Survey {
  const filled = fillPlaceholders(addAboutYou(template, aboutYou), words)
  const translated = addTranslations(filled, Language.options)
  return checkTranslations(translated).length === 0 ? translated : filled
}

/** What stands in the way of publishing: places without words, words that are too long, then the survey’s own rules. */
export function findWrong(filled: Survey, places: string[], { words }: PublishDraft): Problem | undefined {
  const wrong = places.flatMap((at) => {
    const typed = (words[at] ?? '').trim()
    if (typed === '') return [{ at, say: `Fill in “${placeholderWords(at).label}”.` }]
    if (/[{}]/.test(typed)) return [{ at, say: 'Leave out { and }.' }]
    return typed.length > longestWords ? [{ at, say: `Keep it to ${longestWords} characters.` }] : []
  })
  const rules = wrong.length > 0 ? [] : checkSurvey(filled).map((say) => ({ at: 'questions', say }))
  return wrong.length + rules.length > 0 ? problem('survey-not-ready', [...wrong, ...rules]) : undefined
}
