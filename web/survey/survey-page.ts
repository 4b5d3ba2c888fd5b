import type { Mode } from '#shared/distribution/distribution.ts'
import type { Language } from '#shared/survey/language.ts'
import type { SurveyVersion } from '#shared/survey/survey.ts'

/** What a survey page is made from: the same for everybody with this hand-out. */
export interface SurveyPage {
  distribution: string
  wave: string
  kind: 'single' | 'open'
  mode: Mode
  /** What this page is read in, and what it can be read in. */
  language: Language
  languages: Language[]
  survey: SurveyVersion
  /** What the phone seals for. */
  publicKeys: { answers: string; comments: string }
  /** A round to try things out: its answers are made up. */
  madeUp: boolean
  /** When the round closes: an ISO date and time. */
  closes: string
}

/** What the page’s script knows besides the questions, which it reads from the form. */
export interface PageData {
  distribution: string
  wave: string
  survey: string
  version: number
  /** The last day, in words. */
  until: string
  answersKey: string
  commentsKey: string
}
