import { isChoice, optionIds, picksSeveral } from '../survey/options-of.ts'
import type { Asked } from '../survey/survey.ts'
import type { Answers, Texts } from './answers.ts'
import { longestIn } from './answers.ts'
import { roomFor } from './room-for.ts'

/** The ids of the questions whose answer this survey cannot have. Empty when all is well; skipped questions are well. */
export function checkAnswers(survey: Asked, answers: Answers): string[] {
  const questions = new Map(survey.questions.map((question) => [question.id, question]))
  return Object.entries(answers).flatMap(([id, given]) => {
    const question = questions.get(id)
    if (!question || !isChoice(question)) return [id]
    const allowed = optionIds(question)
    const picked = Array.isArray(given) ? given : [given]
    const oneToo = Array.isArray(given) === picksSeveral(question)
    const known = picked.every((option) => allowed.includes(option))
    const few = picked.length <= (question.top ?? picked.length)
    return oneToo && known && few && new Set(picked).size === picked.length ? [] : [id]
  })
}

/** The ids of the text boxes whose words are too long. */
export function longTexts({ questions }: Asked, texts: Texts): string[] {
  return questions.flatMap((question) => {
    const text = texts[question.id] ?? ''
    if (question.kind !== 'text') return []
    return roomFor(text) > longestIn(question, questions) ? [question.id] : []
  })
}
