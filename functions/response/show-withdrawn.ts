import { renderWithdraw } from '#web/survey/render-withdraw.tsx'
import type { Page } from '../http/page.ts'
import { pageParts } from '../survey/page-parts.ts'

export const showWithdrawn = (page: { distribution: string }, wrong: string | undefined): Page => ({
  status: wrong === undefined ? 200 : 400,
  html: renderWithdraw(
    page,
    wrong === undefined ? { done: true } : { done: false, problem: wrong },
    pageParts(),
  ),
})
