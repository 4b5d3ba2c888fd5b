import { alwaysOptions, isChoice } from '#shared/survey/options-of.ts'
import type { ChoiceQuestion, Question } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'
import { enteredWords } from '#shared/words/entered-words.ts'
import { fillIn } from '#web/ui/fill-in.ts'

/** What a family’s page says of a question below its first words, line by line: a recording stands for all of it. */
export function sayPage(question: Question, words: Words): string[] {
  const { hint = [], sensitive, showIf } = question
  const { ifFits, many, sensitive: help, box, helper } = words.question
  if (question.kind === 'statement') return [hint].flat()
  if (!isChoice(question)) {
    const { helperNote: note } = question
    return [hint, box, note ? fillIn(helper, { note }) : []].flat()
  }
  return [
    hint,
    showIf ? ifFits : [],
    question.kind === 'many' ? many : [],
    sensitive ? help : [],
    sayEntered(question, words),
    sayAnswers(question, words).join(' · '),
  ]
    .flat()
    .filter(Boolean)
}

/** How a number, a date or an order is given. */
function sayEntered({ kind, options }: ChoiceQuestion, { lang }: Words): string | string[] {
  const { order, rough } = enteredWords(lang)
  if (kind === 'rank') return [...order]
  return isTyped(kind) ? fillIn(rough, { band: options[0]?.text ?? '' }) : []
}

const isTyped = (kind: ChoiceQuestion['kind']): boolean => kind === 'number' || kind === 'date'

function sayAnswers({ kind, options, na = [], always }: ChoiceQuestion, words: Words): string[] {
  const own = isTyped(kind) ? [] : [...options, ...na].map(({ text }) => text)
  return always === false ? own : [...own, ...alwaysOptions.map((id) => words.question.always[id])]
}
