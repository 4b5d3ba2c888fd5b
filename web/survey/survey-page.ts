import type { Mode } from '#shared/distribution/distribution.ts'
import type { SurveyRead } from '#shared/library/in-language.ts'
import type { Language } from '#shared/survey/language.ts'
import type { Voice } from '#shared/survey/voice.ts'

/** What a survey page is made from: the same for everybody with this hand-out. */
export interface SurveyPage {
  distribution: string
  wave: string
  kind: 'single' | 'open'
  mode: Mode
  /** What this page is read in, and what it can be read in. */
  language: Language
  languages: Language[]
  survey: { survey: string; version: number; definition: SurveyRead }
  /** What the phone seals for. */
  publicKeys: { answers: string; comments: string }
  /** A round to try things out: its answers are made up. */
  madeUp: boolean
  /** What can be heard in a person’s voice, where anything can. */
  recorded?: { hash: string; questions: string[] }
  /** Nobody reads today what is written in this language: the page has no box for it. */
  noBoxes?: boolean
  /** When the round closes: an ISO date and time. */
  closes: string
}

/** What the page’s script knows besides the questions, which it reads from the form. */
export interface PageData {
  distribution: string
  wave: string
  survey: string
  version: number
  language: Language
  voice: Voice
  /** When the round closes, in milliseconds since 1970. */
  closes: number
  /** The round’s public keys, shortened. */
  answersKey: string
  commentsKey: string
  /** What all recordings together are known by, where there are any. */
  recorded?: string
  /** A tablet that many share: nothing may be kept there for later. */
  kiosk?: true
}
