import type { Problem } from '#shared/api/problem.ts'
import { readLanguage } from '#shared/survey/language.ts'
import { renderMessage } from '#web/survey/render-message.tsx'
import type { Page } from '../http/page.ts'
import { pageParts } from './page-parts.ts'

/** A problem as a page: one sentence, and where to get help. `path`: where it can be read in other languages. */
export const showMessage = (problem: Problem, asked?: string, path?: string): Page => ({
  status: problem.status,
  html: renderMessage(problem, readLanguage(asked), pageParts(), path),
})
