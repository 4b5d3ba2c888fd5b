import type { ChoiceQuestion, Option, Question } from './question.ts'

export const dontKnow = 'dk'
export const wontSay = 'rns'

/** The ids of the two answers that stand on every choice question, unless it says `always: false`. */
export const alwaysOptions = [dontKnow, wontSay] as const

export const isChoice = (question: Question): question is ChoiceQuestion =>
  question.kind !== 'text' && question.kind !== 'statement'

/** Is its answer a list? */
export const picksSeveral = ({ kind }: Question): boolean => kind === 'many' || kind === 'rank'

/** May more than one of a person’s answers count? Then the counts add up to more than the people. */
export const countsSeveral = ({ kind, top }: Pick<ChoiceQuestion, 'kind' | 'top'>): boolean =>
  kind === 'many' || (kind === 'rank' && top !== 1)

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
