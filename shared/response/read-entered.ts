import { edgeOf } from '../survey/edge-of.ts'
import type { Option } from '../survey/question.ts'
import { readDigits } from './read-digits.ts'

/** What was entered, by part: `number`; `day`, `month`, `year`; or the place of each thing put in order. */
export type Entered = Record<string, string>

/** All that is needed of a question, on the server and on the phone. */
export interface Enterable {
  kind: string
  options: Pick<Option, 'id' | 'from' | 'to'>[]
  day?: true | undefined
  top?: number | undefined
}

/** A slip of the finger: it has to be put right, and nothing is kept of it. */
export const slip = Symbol('slip')

/** What was entered, as planned answers: what a person typed goes no further than this. Undefined when all is empty. */
export function readEntered(
  question: Enterable,
  entered: Entered,
): string | string[] | undefined | typeof slip {
  const parts = Object.entries(entered).map(([part, text]) => [part, readDigits(text)] as const)
  if (parts.every(([, text]) => text === '')) return undefined
  if (question.kind === 'rank') return readOrder(question, parts)
  const given = Object.fromEntries(parts)
  const value = question.kind === 'number' ? toWhole(given['number']) : toMonths(given, question.day)
  const band = question.options.find(
    ({ from, to }) => value !== undefined && edgeOf(from) <= value && value <= edgeOf(to),
  )
  return band?.id ?? slip
}

const toWhole = (text = ''): number | undefined => (/^\d{1,7}$/.test(text) ? Number(text) : undefined)

/** A month as months since the year 0, if there is such a day in it. */
function toMonths({ day, month, year = '' }: Entered, asksDay: true | undefined): number | undefined {
  const [d, m, y] = [asksDay ? toWhole(day) : 1, toWhole(month), toWhole(year)]
  if (d === undefined || m === undefined || y === undefined || year.length !== 4) return undefined
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate()
  return m >= 1 && m <= 12 && d >= 1 && d <= last ? y * 12 + m - 1 : undefined
}

/** The first few by place, in the survey’s order, so that which of them is which is not told. */
function readOrder({ options, top }: Enterable, parts: (readonly [string, string])[]) {
  const places = parts.filter(([, place]) => place !== '')
  const numbers = places.map(([, place]) => Number(place))
  const known = numbers.every((place) => place >= 1 && place <= options.length && Number.isInteger(place))
  if (!known || new Set(numbers).size < numbers.length) return slip
  const first = places.toSorted(([, a], [, b]) => Number(a) - Number(b)).slice(0, top)
  return options.map(({ id }) => id).filter((id) => first.some(([item]) => item === id))
}
