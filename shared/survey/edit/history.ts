import type { SurveyDraft } from '../draft.ts'

/** What somebody is writing, what it was before each step, and what was undone. */
export interface History {
  past: readonly SurveyDraft[]
  now: SurveyDraft
  next: readonly SurveyDraft[]
  /** The field that is being typed into: its letters are one step together. */
  typing?: string | undefined
}
