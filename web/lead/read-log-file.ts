import Papa from 'papaparse'
import { type ImportedLesson, mostImported } from '#shared/learning/imported-lesson.ts'
import { type Column, columns, extraColumns } from '#shared/learning/lesson-row.ts'
import { type Cells, readLessonRow, type Wrong } from '#shared/learning/read-lesson-row.ts'
import type { Priorities } from '#shared/settings/priorities.ts'
import { withoutGuard } from '#web/manage/without-guard.ts'

export interface ReadRow {
  /** As a spreadsheet numbers it: the headings are row 1. */
  number: number
  title: string
  errors: Wrong[]
}

export interface ReadLog {
  /** What is wrong with the file itself; then it has no rows. */
  wrong?: string
  rows: ReadRow[]
  /** Columns that nothing is made of. */
  leftOut: string[]
  lessons: ImportedLesson[]
}

const nothing = { rows: [], leftOut: [], lessons: [] }

/** A log that was kept elsewhere, row by row: what would come in, and all that is wrong. Nothing is sent yet. */
export function readLogFile(text: string, priorities: Priorities['priorities']): ReadLog {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (heading) => columns.find((it) => isSame(it, heading)) ?? heading.trim(),
    transform: withoutGuard,
  })
  const there = meta.fields ?? []
  const [first] = columns
  if (!there.includes(first))
    return {
      ...nothing,
      wrong: `The first row has to name the columns, and one of them has to be “${first}”.`,
    }
  if (data.length === 0) return { ...nothing, wrong: 'There is no row below the headings.' }
  if (data.length > mostImported)
    return { ...nothing, wrong: `The file has ${data.length} rows. Keep it to ${mostImported} a file.` }
  const rows = data.map((cells, place) => ({
    number: place + 2,
    title: cells[first] ?? '',
    read: readLessonRow(known(cells), priorities),
  }))
  const expected: readonly string[] = [...columns, ...extraColumns]
  return {
    rows: rows.map(({ read, ...row }) => ({ ...row, errors: read.is === 'wrong' ? read.errors : [] })),
    leftOut: there.filter((heading) => !expected.includes(heading) && heading !== ''),
    lessons: rows.flatMap(({ read }) => (read.is === 'lesson' ? [read.lesson] : [])),
  }
}

const isSame = (column: Column, heading: string): boolean =>
  column.toLowerCase() === heading.trim().toLowerCase()
const known = (cells: Record<string, string>): Cells =>
  Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']))
