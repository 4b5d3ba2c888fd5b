import { type ChoiceQuestion, type Question, Source, type TextQuestion } from '../survey/question.ts'
import { type Row, take } from './table.ts'

type Field = keyof ChoiceQuestion | keyof TextQuestion

/**
 * What a question has beyond what a form of this kind knows, each in a column of its own. Other tools pass over columns
 * that they do not know.
 */
export const carriedFields = {
  sensitive: 'heard_sensitive',
  reported: 'heard_reported',
  label: 'heard_label',
  measures: 'heard_measures',
  pair: 'heard_pair',
  when: 'heard_when',
  core: 'heard_core',
  goodEnd: 'heard_good_end',
  expected: 'heard_expected',
  minPerOption: 'heard_min_per_option',
  day: 'heard_day',
  top: 'heard_top',
  always: 'heard_always',
  short: 'heard_short',
} as const satisfies Partial<Record<Field, string>>
export type CarriedField = keyof typeof carriedFields

/** Where a question comes from: three columns, for its three parts. */
const sourceColumns = { from: 'heard_source', licence: 'heard_licence', mayUse: 'heard_may_use' } as const

const SourcePart = Source.keyof()

const isCarried = (name: string): name is CarriedField => name in carriedFields

/** The fields of a question as the cells of its row: yes and no, figures and words. */
export function writeFields(question: Question): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const [name, value] of Object.entries(question))
    if (isCarried(name) && value !== undefined) cells[carriedFields[name]] = asCell(value)
  for (const [name, value] of Object.entries(question.source ?? {}))
    cells[sourceColumns[SourcePart.parse(name)]] = asCell(value)
  return cells
}

const asCell = (value: unknown): string => (value === true ? 'yes' : value === false ? 'no' : String(value))

/** The fields in the cells of a row, whether or not they make sense there. */
export function readFields(row: Row): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const [name, column] of Object.entries(carriedFields)) {
    const cell = take(row, column)
    if (cell !== '') fields[name] = fromCell(cell)
  }
  const [from, licence, mayUse] = Object.values(sourceColumns).map((column) => take(row, column))
  if (from) fields['source'] = { from, licence, mayUse: mayUse === 'yes' }
  return fields
}

function fromCell(cell: string): unknown {
  if (cell === 'yes') return true
  if (cell === 'no') return false
  return /^\d{1,9}$/.test(cell) ? Number(cell) : cell
}
