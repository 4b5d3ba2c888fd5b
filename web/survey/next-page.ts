import { keepAsked } from '#shared/response/keep-asked.ts'
import { isAsked } from '#shared/survey/is-asked.ts'
import type { Asked } from '#shared/survey/survey.ts'
import { readForm } from './read-form.ts'
import type { Page } from './read-pages.ts'

/** The next page that is asked after what stands in the form; the number of pages when there is none. */
export function nextPage(pages: Page[], at: number, survey: Asked, form: HTMLFormElement): number {
  const given = readForm(form, survey.questions)
  const { answers, texts } = keepAsked(survey, given.answers, given.texts)
  const next = pages.findIndex(
    ({ leftOut, question }, i) => i > at && !leftOut && isAsked(question.showIf, answers, texts),
  )
  return next < 0 ? pages.length : next
}
