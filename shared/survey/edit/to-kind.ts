import { isChoice } from '../options-of.ts'
import type { ChoiceQuestion, Option, Question } from '../question.ts'
import { blankQuestion, type Kind } from './blank-question.ts'
import { defaultBands } from './default-bands.ts'

const never = { pair: ['date', 'rank', 'many', 'check'], apart: ['rank'] }

/** The same question, asked in another way: it keeps what the new kind can have, and gets what it needs. */
export function toKind(question: Question, kind: Kind): Question {
  if (question.kind === kind) return question
  if (kind === 'text' || kind === 'statement') return { ...shared(question), kind }
  const blank = blankQuestion(kind, question.id)
  if (!isChoice(question)) return isChoice(blank) ? { ...blank, ...shared(question), kind } : question
  return withKind(question, kind)
}

/** What every question may have. */
function shared({
  id,
  text,
  easy,
  hint,
  picture,
  showIf,
  sensitive,
  reported,
  label,
  measures,
  source,
}: Question) {
  return {
    id,
    text,
    reported,
    ...(easy === undefined ? {} : { easy }),
    ...(hint === undefined ? {} : { hint }),
    ...(picture ? { picture } : {}),
    ...(showIf ? { showIf } : {}),
    ...(sensitive ? { sensitive } : {}),
    ...(label === undefined ? {} : { label }),
    ...(measures === undefined ? {} : { measures }),
    ...(source ? { source } : {}),
  }
}

function withKind(question: ChoiceQuestion, kind: ChoiceQuestion['kind']): ChoiceQuestion {
  const { day: _, top: __, expected: ___, pair, when, na, options, ...kept } = question
  const paired = pair !== undefined && when !== undefined && !never.pair.includes(kind)
  return {
    ...kept,
    kind,
    options: asAnswers(options, kind),
    ...(na && !never.apart.includes(kind) ? { na } : {}),
    ...(paired ? { pair, when } : {}),
    ...(kind === 'rank' ? { top: 1 } : {}),
  }
}

/** Answers that are picked have no ends; those that are typed need them. */
function asAnswers(options: readonly Option[], kind: ChoiceQuestion['kind']): Option[] {
  if (kind === 'number' || kind === 'date') return defaultBands(kind)
  return options.map(({ from: _, to: __, exclusive, ...plain }) =>
    exclusive && kind === 'many' ? { ...plain, exclusive } : plain,
  )
}
