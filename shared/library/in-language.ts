import { isTranslated, type Language } from '../survey/language.ts'
import { rewordSurvey } from '../survey/reword-survey.ts'
import type { Survey } from '../survey/survey.ts'
import { easyRead } from './easy-read.ts'

/** A survey as it is read in one language. */
export type SurveyRead = Omit<Survey, 'language'> & { language: Language }

export const inLanguage = (survey: Survey, language: Language): SurveyRead => ({
  ...readIn(survey, language),
  language,
})

function readIn(survey: Survey, language: Language): Survey {
  if (language === 'en-simple') return easyRead(survey)
  const words = isTranslated(language) && survey.translations?.[language]?.words
  return words ? rewordSurvey(survey, ({ text }) => ({ text: words[text] ?? text })) : survey
}
