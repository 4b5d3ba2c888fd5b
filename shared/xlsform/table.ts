import type { Language } from '../survey/language.ts'
import { findLanguage } from './language-columns.ts'
import { cellName, type Left, type Sheet } from './sheet.ts'
import { whyNoColumn } from './why-left.ts'

interface Cell {
  text: string
  at: string
}

/** A row by the headings of its cells. What is in `rest` when all is read has been carried nowhere. */
export interface Row {
  sheet: string
  all: ReadonlyMap<string, Cell>
  rest: Map<string, Cell>
}

/** One saying in the languages of a form. */
export type Words = Partial<Record<Language, string>>

/** Columns that may stand in several languages. */
const inLanguages = ['label', 'hint', 'form_title', 'heard_helper_note', 'heard_picture_alt', 'heard_checked']

const aliases: Readonly<Record<string, string>> = {
  'list name': 'list_name',
  caption: 'label',
  value: 'name',
  relevance: 'relevant',
  'bind::relevant': 'relevant',
  'bind:relevant': 'relevant',
}

/** The rows of a sheet by their headings. Words without a language are in `plain`, the form's own. */
export function readTable({ name, rows }: Sheet, plain: Language): Row[] {
  const headings = (rows[0] ?? []).map((heading) => readHeading(heading, plain))
  return rows.slice(1).flatMap((row, place) => {
    const cells = new Map<string, Cell>()
    for (const [column, text] of row.entries()) {
      const heading = headings[column] || `column ${column + 1}`
      if (text.trim() !== '')
        cells.set(cells.has(heading) ? `${heading} (again)` : heading, {
          text,
          at: cellName(place + 1, column),
        })
    }
    return cells.size > 0 ? [{ sheet: name, all: cells, rest: new Map(cells) }] : []
  })
}

function readHeading(heading: string, plain: Language): string {
  const known = heading
    .trim()
    .toLowerCase()
    .replaceAll(/\s*::\s*/g, '::')
  const column = aliases[known] ?? known
  if (inLanguages.includes(column)) return `${column}::${plain}`
  const [, base = '', said = ''] = /^([a-z_]+)::?(.+)$/.exec(column) ?? []
  const language = inLanguages.includes(base) ? findLanguage(said) : undefined
  return language ? `${base}::${language}` : column
}

/** A cell as it stands, whether or not it was taken. */
export const look = (row: Row, column: string): string => row.all.get(column)?.text ?? ''

/** Reads a cell and takes it out, without the space around it. Empty where there is none. */
export function take(row: Row, column: string): string {
  row.rest.delete(column)
  return look(row, column).trim()
}

/** What a column says in each language, as it stands. */
export function takeWords(row: Row, column: string): Words {
  const words: Words = {}
  for (const [heading, { text }] of row.all) {
    const [base, language] = heading.split('::')
    const found = base === column ? findLanguage(language ?? '') : undefined
    if (found) words[found] = text
    if (found) row.rest.delete(heading)
  }
  return words
}

/** A cell of the row that is not carried; the row’s first where it has no such cell. */
export function leave(row: Row, column: string, why: string, found?: string): Left {
  const cell = row.all.get(column) ?? row.all.values().next().value
  return { sheet: row.sheet, cell: cell?.at ?? '', found: found ?? cell?.text ?? '', why }
}

/** Every cell that nobody has taken. */
export const leaveRest = (rows: Row[]): Left[] =>
  rows.flatMap((row) => [...row.rest.keys()].map((heading) => leave(row, heading, whyNoColumn(heading))))
