import type { Language } from '#shared/survey/language.ts'
import type { SurveyPage } from './survey-page.ts'

/** What else the page can be read in. */
export const otherLanguages = ({ language, languages }: SurveyPage): Language[] =>
  languages.filter((it) => it !== language)
