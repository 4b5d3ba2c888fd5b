import type { Language } from '#shared/survey/language.ts'
import { renderStart } from '#web/survey/render-start.tsx'
import type { Page } from '../http/page.ts'
import { pageParts } from './page-parts.ts'

/** The first page after a code that cannot be one. What was typed is not repeated. */
export const showMistyped = (language: Language): Page => ({
  status: 400,
  html: renderStart(language, pageParts(), 'wrong'),
})
