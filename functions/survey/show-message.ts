import type { Problem } from '#shared/api/problem.ts'
import { renderNotOpen } from '#web/survey/render-message.tsx'
import type { Page } from '../http/page.ts'
import { pageParts } from './page-parts.ts'

/** A problem as a page: one sentence, and where to get help. */
export const showMessage = (problem: Problem): Page => ({
  status: problem.status,
  html: renderNotOpen(problem.title, pageParts()),
})
