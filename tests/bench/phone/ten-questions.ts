import { parentCarer } from '#shared/library/parent-carer.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import type { Survey } from '#shared/survey/survey.ts'

const choices = parentCarer.questions.filter((question) => isChoice(question) && !question.showIf).slice(0, 9)
const box = parentCarer.questions.filter(({ kind }) => kind === 'text').slice(0, 1)

/** Nine questions with answers to pick and one box to write in, the same for each of the pages compared. */
export const tenQuestions: Survey = {
  ...parentCarer,
  id: 'ten-questions',
  anchor: { ...parentCarer.anchor, before: choices[0]?.id ?? '' },
  // A pair needs both of its questions, and these are compared as they look, not as they count.
  questions: [...choices, ...box].map((question) =>
    isChoice(question) ? { ...question, pair: undefined, when: undefined } : question,
  ),
}
