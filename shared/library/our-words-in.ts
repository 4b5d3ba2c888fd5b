import type { Translated } from '../survey/language.ts'
import { addTranslations } from './add-translations.ts'
import { library } from './library.ts'

/** Every word of our own surveys that we have in a language, by its English: a new survey says the same words the same. */
export const ourWordsIn = (language: Translated): Record<string, string> =>
  Object.assign(
    {},
    ...[...library.values()].map(
      (survey) => addTranslations(survey, [language]).translations?.[language]?.words ?? {},
    ),
  )
