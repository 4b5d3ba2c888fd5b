import type { Option } from '../survey/question.ts'
import { dateBands, numberBands } from './bands-for.ts'
import type { Kind } from './read-kind.ts'
import { readRange } from './read-range.ts'
import type { Reading } from './reading.ts'
import { leave, type Row } from './table.ts'

/** The answers of a question: those of its list, or, where a number or a date is asked for without one, made for it. */
export function readAnswers(
  row: Row,
  kind: Kind,
  list: string,
  { lists, used, said, left, year }: Reading,
): { options?: Option[]; na?: Option[] } {
  if (kind === 'text' || kind === 'statement') return {}
  const found = lists.get(list)?.choices ?? []
  if (found.length > 0) {
    used.add(list)
    said.push(...found.map(({ row: at, words }) => ({ row: at, words })))
    const [inside, apart] = [false, true].map((side) =>
      found.filter((choice) => choice.apart === side).map(({ option }) => option),
    )
    return { options: inside ?? [], ...(apart?.length ? { na: apart } : {}) }
  }
  if (kind !== 'number' && kind !== 'date') return {}
  const options = kind === 'number' ? numberBands(...readRange(row)) : dateBands(year)
  const groups = options.map(({ text }) => text).join(', ')
  const why = `What is typed is never kept, only the group it falls in: ${groups}. Change the groups as you need them.`
  left.push(leave(row, 'type', why))
  return { options }
}
