import type { Language } from '../survey/language.ts'
import type { Survey } from '../survey/survey.ts'
import { easyRead } from './easy-read.ts'

/** A survey as it is read in one language. */
export type SurveyRead = Omit<Survey, 'language'> & { language: Language }

export const inLanguage = (survey: Survey, language: Language): SurveyRead => ({
  ...(language === 'en-simple' ? easyRead(survey) : survey),
  language,
})
