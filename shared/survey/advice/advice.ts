import type { SurveyDraft } from '../draft.ts'

/** One thing to look at again, in words for whoever writes the survey, at the field that it is about. */
export interface Advice {
  /** `questions.ID.text`, by the question’s id, or `title`. */
  at: string
  say: string
  /** It cannot be published so. Everything else is advice, and somebody may know better. */
  stops?: true
}

export type Rule = (draft: SurveyDraft) => Advice[]
