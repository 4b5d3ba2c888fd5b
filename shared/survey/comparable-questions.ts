import { askedAs } from './asked-as.ts'
import { isChoice } from './options-of.ts'
import type { ChoiceQuestion } from './question.ts'
import type { Asked } from './survey.ts'

/** The questions of a survey that were asked just so in another version: what was said stands beside each other. */
export function comparableQuestions(now: Asked, before: Asked): ChoiceQuestion[] {
  const asked = new Set(before.questions.filter(isChoice).map(askedAs))
  return now.questions.filter(isChoice).filter((question) => asked.has(askedAs(question)))
}
