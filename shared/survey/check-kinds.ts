import { edgeOf } from './edge-of.ts'
import { isChoice } from './options-of.ts'
import type { ChoiceQuestion } from './question.ts'
import type { Survey } from './survey.ts'

/** What each kind of question needs that its shape alone does not tell. */
export const checkKinds = (survey: Survey): string[] => survey.questions.filter(isChoice).flatMap(checkKind)

function checkKind(question: ChoiceQuestion): string[] {
  const { id, kind, options, day, top } = question
  const typed = kind === 'number' || kind === 'date'
  const wrong: string[] = []
  if (kind === 'faces' && ![3, 5].includes(options.length))
    wrong.push(`“${id}” asks with faces. There are faces for 3 answers and for 5.`)
  if (!typed && options.some(({ from, to }) => from !== undefined || to !== undefined))
    wrong.push(`“${id}” is picked from, so its answers have no “from” and “to”.`)
  if (day && kind !== 'date') wrong.push(`“${id}” is not a date, so it cannot ask for the day.`)
  if (top !== undefined && kind !== 'rank') wrong.push(`“${id}” is not put in order, so no places count.`)
  if (typed) wrong.push(...checkBands(question))
  return kind === 'rank' ? [...wrong, ...checkOrder(question)] : wrong
}

const shortestBand = 3 // months: a date that is kept more closely points at somebody

/** The answers that a number or a date is kept as: one after another, without a gap, so that each finds its own. */
function checkBands({ id, kind, options, pair }: ChoiceQuestion): string[] {
  const asMeant = options.every(({ from, to }) =>
    kind === 'number'
      ? typeof from === 'number' && typeof to === 'number'
      : typeof from === 'string' && typeof to === 'string',
  )
  if (!asMeant)
    return [
      kind === 'number'
        ? `“${id}” asks for a number. Each of its answers needs a whole number as “from” and as “to”.`
        : `“${id}” asks for a date. Each of its answers needs a month as “from” and as “to”, such as 2025-04.`,
    ]
  const bands = options.map(({ from, to }) => ({ from: edgeOf(from), to: edgeOf(to) }))
  const wrong: string[] = []
  const inOrder = bands.every(
    ({ from, to }, place) => from <= to && (place === 0 || from === (bands[place - 1]?.to ?? 0) + 1),
  )
  if (!inOrder) wrong.push(`The answers of “${id}” have to follow each other without a gap.`)
  if (kind === 'date' && bands.some(({ from, to }) => to - from + 1 < shortestBand))
    wrong.push(`“${id}” keeps a date too closely. Let each answer stand for three months or more.`)
  if (kind === 'date' && pair) wrong.push(`“${id}” is a date. A pair cannot be made of dates.`)
  return wrong
}

/** With more places counted than left over, whoever is left out would be known. */
function checkOrder({ id, options, na = [], top, pair }: ChoiceQuestion): string[] {
  const wrong: string[] = []
  if (!top || top * 2 > options.length)
    wrong.push(`“${id}” is put in order. Say how many places count: at most half of what there is.`)
  if (options.length > 10) wrong.push(`“${id}” has too much to put in order. 10 is the most.`)
  if (na.length > 0 || options.some(({ exclusive }) => exclusive))
    wrong.push(`“${id}” is put in order, so no answer can stand apart from the others.`)
  if (pair) wrong.push(`“${id}” is put in order. A pair cannot be made of that.`)
  return wrong
}
