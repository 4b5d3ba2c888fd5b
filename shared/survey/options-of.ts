import type { ChoiceQuestion, Option, Question } from './question.ts'

export const dontKnow = 'dk'
export const wontSay = 'rns'

/** The ids of the two answers that stand on every choice question, unless it says `always: false`. */
export const alwaysOptions = [dontKnow, wontSay] as const

export const isChoice = (question: Question): question is ChoiceQuestion =>
  question.kind !== 'text' && question.kind !== 'statement'

/** Every answer a person may pick, in the order of the page: the options, those outside the scale, the two that are always there. */
export function optionIds(question: ChoiceQuestion): string[] {
  const ids = [...question.options, ...(question.na ?? [])].map((option: Option) => option.id)
  return question.always === false ? ids : [...ids, ...alwaysOptions]
}

/** Choosing one of these clears every other choice of a several-choice question. */
export function exclusiveIds(question: ChoiceQuestion): string[] {
  const own = question.options.filter((option) => option.exclusive).map((option) => option.id)
  return question.always === false ? own : [...own, ...alwaysOptions]
}
