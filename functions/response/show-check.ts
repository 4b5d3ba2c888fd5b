import { renderCheck } from '#web/survey/render-check.tsx'
import type { SurveyPage } from '#web/survey/survey-page.ts'
import type { Page } from '../http/page.ts'
import { pageParts } from '../survey/page-parts.ts'
import type { FormAnswers } from './read-form.ts'

export const mistypedToken =
  'Please check the code on your card or in your link. One of its letters or figures is not right.'

export const showCheck = (page: SurveyPage, form: FormAnswers, wrong: string | undefined): Page => ({
  status: wrong === undefined ? 200 : 400,
  html: renderCheck(page, form, wrong, pageParts()),
})
