import type { SurveyDraft } from '../draft.ts'
import type { Question } from '../question.ts'
import type { Advice, Rule } from './advice.ts'

/** A rule that looks at one question after the other: what it says stands at the words of the question. */
export const eachQuestion =
  (look: (question: Question, draft: SurveyDraft) => string | undefined, field = 'text'): Rule =>
  (draft): Advice[] =>
    draft.questions.flatMap((question) => {
      const say = look(question, draft)
      return say === undefined ? [] : [{ at: `questions.${question.id}.${field}`, say }]
    })
