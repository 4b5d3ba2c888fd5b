import type { SurveyDraft } from '../draft.ts'
import type { Advice } from './advice.ts'

/** What is about the whole survey first, then question by question, as they stand; each thing once. */
export function inOrder({ questions }: SurveyDraft, advice: readonly Advice[]): Advice[] {
  const place = ({ at }: Advice): number => questions.findIndex(({ id }) => id === at.split('.')[1])
  const each = new Map(advice.map((it) => [`${it.at} ${it.say}`, it]))
  return [...each.values()].toSorted((one, two) => place(one) - place(two))
}
