import { isChoice, picksSeveral } from '../survey/options-of.ts'
import type { ChoiceQuestion, Question, ShowIf } from '../survey/question.ts'
import { asName } from './name-id.ts'

/** When a question is asked, as an expression that other tools follow. */
export function writeRelevant(showIf: ShowIf | undefined, questions: readonly Question[]): string {
  if (!showIf) return ''
  if ('typed' in showIf) return showIf.typed.map((id) => `\${${asName(id)}} != ''`).join(' or ')
  const asked = questions.find(({ id }) => id === showIf.question)
  const name = `\${${asName(showIf.question)}}`
  return showIf.any
    .map((option) => {
      if (asked && picksSeveral(asked)) return `selected(${name}, '${option}')`
      const range = asked && isChoice(asked) && rangeOf(asked, option, name)
      return range || `${name} = '${option}'`
    })
    .join(' or ')
}

/** Where a number or a date is typed, an answer stands for a range of what was typed. */
function rangeOf({ options }: ChoiceQuestion, id: string, name: string): string | undefined {
  const { from, to } = options.find((option) => option.id === id) ?? {}
  if (typeof from === 'number' && typeof to === 'number') return `(${name} >= ${from} and ${name} <= ${to})`
  if (typeof from === 'string' && typeof to === 'string')
    return `(${name} >= date('${from}-01') and ${name} <= date('${to}-31'))`
  return undefined
}

/** The same in the words of our own column, which holds whatever a survey can say: “after: name: a b” or “typed: name”. */
export const writeShowIf = (showIf: ShowIf | undefined): string => {
  if (!showIf) return ''
  return 'typed' in showIf
    ? `typed: ${showIf.typed.join(' ')}`
    : `${showIf.question}: ${showIf.any.join(' ')}`
}
