import type { SurveyDraft } from '../draft.ts'
import type { Translated } from '../language.ts'
import type { Question } from '../question.ts'
import type { Translation } from '../translation.ts'

/** What a survey says of itself, besides its questions. What is missing from it goes. */
export type Head = Pick<
  SurveyDraft,
  'id' | 'title' | 'audience' | 'voice' | 'helped' | 'checked' | 'approvals' | 'anchor'
>

/** One step of somebody who writes a survey. */
export type Act =
  | { do: 'describe'; head: Head }
  | { do: 'add'; question: Question; at: number }
  | { do: 'change'; question: Question }
  | { do: 'move'; id: string; to: number }
  | { do: 'copy'; id: string }
  | { do: 'remove'; id: string }
  /** Ask the same about then and about now. */
  | { do: 'pair'; id: string }
  | { do: 'translate'; language: Translated; translation: Translation }
  | { do: 'leave-language'; language: Translated }
  /** All of it anew: what somebody else saved, or what was put together from both. */
  | { do: 'take'; draft: SurveyDraft }
