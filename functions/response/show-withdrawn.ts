import type { Language } from '#shared/survey/language.ts'
import { renderWithdraw } from '#web/survey/render-withdraw.tsx'
import type { Page } from '../http/page.ts'
import { pageParts } from '../survey/page-parts.ts'

/** What came of asking: the same whatever was found, unless the code was not one of ours. */
export const showWithdrawn = (
  page: { distribution: string; language: Language },
  outcome: 'done' | 'wrong',
): Page => ({
  status: outcome === 'done' ? 200 : 400,
  html: renderWithdraw(page, { outcome }, pageParts()),
})
