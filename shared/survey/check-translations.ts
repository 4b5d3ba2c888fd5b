import { isTranslated, Language, languageNames } from './language.ts'
import type { Survey } from './survey.ts'
import { wordsOf } from './words-of.ts'

/** A language in which some words are missing cannot be published: nobody should meet a question they cannot read. */
export function checkTranslations(survey: Survey): string[] {
  const words = wordsOf(survey)
  return Language.options.filter(isTranslated).flatMap((language) => {
    const translation = survey.translations?.[language]
    const missing = translation ? words.filter((text) => !(text in translation.words)) : []
    return missing.map((text) => `${languageNames[language]} has no words for “${text}”.`)
  })
}
