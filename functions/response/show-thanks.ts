import { writeCode } from '#shared/response/withdrawal-code.ts'
import { renderThanks } from '#web/survey/render-thanks.tsx'
import type { SurveyPage } from '#web/survey/survey-page.ts'
import type { Page } from '../http/page.ts'
import { pageParts } from '../survey/page-parts.ts'

/** `code` only for who asked to see it. */
export const showThanks = (page: SurveyPage, code: Uint8Array | undefined): Page => ({
  status: 200,
  html: renderThanks(page, code && writeCode(code), pageParts()),
})
