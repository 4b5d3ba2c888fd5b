import type { Language } from '#shared/survey/language.ts'
import { renderStart } from '#web/survey/render-start.tsx'
import type { Page } from '../http/page.ts'
import { pageParts } from './page-parts.ts'

/** The first page after a code that cannot be one, with what was typed, to put it right. Nobody may keep it. */
export const showMistyped = (language: Language, typed: string): Page => ({
  status: 400,
  html: renderStart(language, pageParts(), typed),
})
