import { isAsked } from '../survey/is-asked.ts'
import { optionIds } from '../survey/options-of.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import type { Kind } from './puzzle.ts'

/** Every way to answer these questions, in the survey's order, on the path that the answers lead along. */
export function listKinds(questions: ChoiceQuestion[]): Kind[] {
  const leads = (id: string, answer: string): boolean =>
    questions.some(
      ({ showIf }) => showIf && 'question' in showIf && showIf.question === id && showIf.any.includes(answer),
    )
  let kinds: Kind[] = [{}]
  for (const { id, showIf, options, na = [], ...question } of questions) {
    const scale = [...options, ...na].map((option) => option.id)
    const others = optionIds({ id, options, na, ...question }).filter(
      (it) => !scale.includes(it) && leads(id, it),
    )
    kinds = kinds.flatMap((kind) =>
      isAsked(showIf, kind, {})
        ? [kind, ...[...scale, ...others].map((answer) => ({ ...kind, [id]: answer }))]
        : [kind],
    )
  }
  return kinds
}
