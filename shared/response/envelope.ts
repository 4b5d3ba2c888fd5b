import { isChoice, optionIds, picksSeveral } from '../survey/options-of.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import type { Asked } from '../survey/survey.ts'
import type { Answers, Texts } from './answers.ts'

/**
 * What the answers envelope holds. The id is drawn at random on the phone and never leaves the
 * envelope while the round is open: it lets a later step store an answer once, however often it runs.
 */
export interface AnswersEnvelope {
  id: string
  language: string
  answers: Answers
}

/** What the comments envelope holds. Every response carries one, so that none tells who wrote. */
export interface CommentsEnvelope {
  id: string
  language: string
  texts: Texts
  permission: boolean
}

/** Every answers envelope of one survey version has this size in bytes, whatever was answered. */
export function answersSize(survey: Asked): number {
  const all = survey.questions.filter(isChoice).reduce((sum, question) => sum + longestAnswer(question), 0)
  return Math.ceil((all + envelopeFrame) / 512) * 512
}

const envelopeFrame = 96 // bytes: the id, the language, the names of the fields, and the length in front

function longestAnswer(question: ChoiceQuestion): number {
  const ids = optionIds(question).map((id) => id.length + 3)
  const value = picksSeveral(question) ? ids.reduce((a, b) => a + b, 2) : Math.max(...ids)
  return question.id.length + 4 + value
}

/** The largest answers that one submission carries, in bytes before sealing. */
export const largestAnswers = 16 * 1024

/** The three sizes in bytes that a comments envelope can have: most are the first. */
export const commentsSizes = [512, 4096, 40960] as const

/** Bytes that sealing adds: the format, the encapsulated key (a P-256 point), the tag. */
export const sealedOverhead = 1 + 65 + 16

/** Whether the words may be shown to others: the answer to the question that follows the text boxes. Silence means no. */
export const permissionOf = (survey: Asked, answers: Answers): boolean =>
  survey.questions.some(
    (question) =>
      question.showIf !== undefined &&
      'typed' in question.showIf &&
      isChoice(question) &&
      !question.reported &&
      answers[question.id] === 'yes',
  )
