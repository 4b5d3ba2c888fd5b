import { isTranslated, Language } from './language.ts'
import type { Survey } from './survey.ts'

/** What a survey can be read in. Easy read needs no translation: where a question has no easy words, its own stand. */
export const languagesOf = ({ translations = {} }: Pick<Survey, 'translations'>): Language[] =>
  Language.options.filter((language) => !isTranslated(language) || translations[language] !== undefined)
