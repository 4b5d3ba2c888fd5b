import type { SurveyPage } from './survey-page.ts'

/** Without JavaScript, the language travels with the answers; the one that a page opens with need not. */
export const LanguageField = ({ page: { language, languages } }: { page: SurveyPage }) =>
  language === languages[0] ? null : <input type="hidden" name="lang" value={language} />
