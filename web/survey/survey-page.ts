import type { SurveyVersion } from '#shared/survey/survey.ts'

/** What a survey page is made from: the same for everybody with this hand-out. */
export interface SurveyPage {
  distribution: string
  wave: string
  kind: 'single' | 'open'
  survey: SurveyVersion
  /** What the phone seals for. */
  publicKeys: { answers: string; comments: string }
  /** When the round closes: an ISO date and time. */
  closes: string
}

/** The part of it that travels beside the form: the questions themselves are read from the form. */
export type PageData = Omit<SurveyPage, 'survey' | 'kind'> & { survey: string; version: number }
