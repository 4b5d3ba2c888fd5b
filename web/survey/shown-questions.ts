import type { SurveyRead } from '#shared/library/in-language.ts'
import type { Question } from '#shared/survey/question.ts'

/** The questions that a page shows: without boxes, only the first of them, whose place says why, and nothing that asks about words. */
export function shownQuestions({ questions }: Pick<SurveyRead, 'questions'>, noBoxes = false): Question[] {
  if (!noBoxes) return questions
  const boxes = questions.filter(({ kind }) => kind === 'text')
  const first = boxes.find(({ showIf }) => !showIf) ?? boxes[0]
  return questions.filter((it) => (it.kind === 'text' ? it === first : !(it.showIf && 'typed' in it.showIf)))
}
