import type { Answers, Texts } from '#shared/response/answers.ts'

/** What was typed in from one paper. */
export interface Given {
  answers: Answers
  texts: Texts
}
