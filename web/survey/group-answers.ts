import type { Answers, Texts } from '#shared/response/answers.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import { isAsked } from '#shared/survey/is-asked.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'
import type { Asked } from '#shared/survey/survey.ts'
import type { Words } from '#shared/words/en.ts'
import { partOf } from './part-of.ts'
import { sayAnswer } from './say-answer.ts'

export interface AnswerGroup {
  title: string
  /** No `answer` when it was skipped. */
  asked: { id: string; question: string; answer: string | undefined }[]
}

/** What was asked and answered, as the check page folds it: before, now, the help, own words. */
export function groupAnswers(survey: Asked, answers: Answers, texts: Texts, words: Words): AnswerGroup[] {
  const kept = keepAsked(survey, answers, texts)
  const groups = words.check.parts.map((title): AnswerGroup => ({ title, asked: [] }))
  for (const question of survey.questions) {
    if (question.kind === 'statement' || question.kind === 'check') continue
    if (!isAsked(question.showIf, kept.answers, kept.texts)) continue
    const answer = isChoice(question)
      ? sayAnswer(question, kept.answers[question.id], words)
      : kept.texts[question.id]
    groups[groupOf(survey, question)]?.asked.push({ id: question.id, question: question.text, answer })
  }
  return groups.filter(({ asked }) => asked.length > 0)
}

const groupOf = (survey: Asked, question: Question): number =>
  question.kind === 'text' ? 3 : partOf(survey.questions, question) - 1
