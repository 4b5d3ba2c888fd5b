import { codeOf, type Problem } from '#shared/api/problem.ts'
import type { PageWords } from '#shared/words/en-pages.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { renderCheck } from '#web/survey/render-check.tsx'
import { sayProblem } from '#web/survey/say-problem.ts'
import type { SurveyPage } from '#web/survey/survey-page.ts'
import type { Page } from '../http/page.ts'
import { pageParts } from '../survey/page-parts.ts'
import type { FormAnswers } from './read-form.ts'

const wordsOf = ({ language, survey }: SurveyPage): PageWords => wordsFor(language, survey.definition.voice)

export const wrongCode = (page: SurveyPage): string => wordsOf(page).code.wrong

export const sayRefusal = (page: SurveyPage, refused: Problem): string =>
  sayProblem(codeOf(refused), wordsOf(page)) ?? refused.title

/** Whether nothing of it has to be put right. */
export const isWhole = ({ slips, long }: Pick<FormAnswers, 'slips' | 'long'>): boolean =>
  Object.keys(slips).length === 0 && long.length === 0

export const showCheck = (page: SurveyPage, form: FormAnswers, wrong: string | undefined): Page => ({
  status: wrong === undefined && isWhole(form) ? 200 : 400,
  html: renderCheck(page, form, wrong, pageParts()),
})
