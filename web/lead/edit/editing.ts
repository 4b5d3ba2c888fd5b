import type { Problem } from '#shared/api/problem.ts'
import type { Advice } from '#shared/survey/advice/advice.ts'
import type { SurveyDraft } from '#shared/survey/draft.ts'
import type { Act } from '#shared/survey/edit/act.ts'

/** What every part of the editor works with. */
export interface Editing {
  draft: SurveyDraft
  advice: readonly Advice[]
  /** What stands in the way of publishing, once somebody asked for it. */
  problem: Problem | undefined
  /** `typing`: the field that letters go into, so that a word is undone as a whole. */
  act: (act: Act, typing?: string) => void
  /** Tells what happened to those who do not see it. */
  say: (words: string) => void
}
