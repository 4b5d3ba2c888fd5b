import { answerField, textField } from '#web/survey/field-names.ts'
import { fillInForm } from '#web/survey/fill-in-form.ts'
import { renderSurvey } from '#web/survey/render-survey.tsx'
import type { SurveyPage } from '#web/survey/survey-page.ts'
import type { Page } from '../http/page.ts'
import { pageParts } from '../survey/page-parts.ts'
import type { FormAnswers } from './read-form.ts'

/** The survey page with what was answered. Nobody may keep it but the browser that shows it. */
export const showFilledIn = (page: SurveyPage, { answers, texts, typed, token }: FormAnswers): Page => ({
  status: 200,
  html: fillInForm(renderSurvey(hasWords(texts) ? { ...page, noBoxes: false } : page, pageParts()), {
    ...renamed(answers, answerField),
    ...renamed(texts, textField),
    ...typed,
    token,
  }),
})

/** Words that somebody wrote where there was a box keep their box. */
const hasWords = (texts: Record<string, string>): boolean =>
  Object.values(texts).some((text) => text.trim() !== '')

const renamed = <Value>(given: Record<string, Value>, name: (id: string) => string): Record<string, Value> =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [name(id), value]))
