import type { Sheet } from '../xlsform/sheet.ts'
import { cellName } from '../xlsform/sheet.ts'
import type { Indicator, Point } from './indicator.ts'
import { readPeriod } from './read-period.ts'

/** What is wrong in a file of figures, by its cell. */
export interface WrongCell {
  cell: string
  say: string
}

export interface ReadPoints {
  points: Point[]
  wrong: WrongCell[]
}

type Known = Pick<Indicator, 'indicator' | 'definition'>

/**
 * Reads figures from a table: tidy (columns “indicator”, “period”, “numerator”, “denominator”, “note”), or a row an indicator and a
 * column a period, for counts. Nothing may come in while anything is wrong.
 */
export function readPoints({ rows }: Sheet, indicators: readonly Known[]): ReadPoints {
  const headings = (rows[0] ?? []).map((heading) => heading.trim().toLowerCase())
  const at = headings.findIndex((heading) => ['indicator', 'measure', 'name'].includes(heading))
  if (at < 0)
    return {
      points: [],
      wrong: [{ cell: 'A1', say: 'The first row has to name the columns, one of them “indicator”.' }],
    }
  const read: ReadPoints = { points: [], wrong: [] }
  for (const [place, row] of rows.entries()) {
    if (place === 0 || row.every((cell) => cell.trim() === '')) continue
    const named = row[at]?.trim() ?? ''
    const known = indicators.find((it) =>
      [it.indicator, it.definition.title].some((name) => isSame(name, named)),
    )
    if (!known)
      read.wrong.push({ cell: cellName(place, at), say: `There is no indicator called “${named}”.` })
    else if (headings.includes('period')) readTidy(row, place, headings, known, read)
    else readWide(row, place, rows[0] ?? [], at, known, read)
  }
  if (read.points.length === 0 && read.wrong.length === 0)
    read.wrong.push({ cell: 'A2', say: 'There is no figure below the headings.' })
  return { points: read.points, wrong: [...read.wrong, ...findTwice(read.points)] }
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

function readTidy(
  row: string[],
  place: number,
  headings: string[],
  known: Known,
  { points, wrong }: ReadPoints,
): void {
  const cellOf = (...names: string[]): [string, string] => {
    const column = headings.findIndex((heading) => names.includes(heading))
    return [row[column]?.trim() ?? '', cellName(place, Math.max(column, 0))]
  }
  const [when, whenAt] = cellOf('period')
  const period = readPeriod(when, known.definition.frequency)
  if (!period) wrong.push({ cell: whenAt, say: whyNoPeriod(when, known) })
  const [numText, numAt] = cellOf('numerator', 'value', 'count')
  const [denText, denAt] = cellOf('denominator', 'of')
  const num = readAmount(numText)
  const den = denText === '' ? undefined : readAmount(denText)
  if (num === undefined) wrong.push({ cell: numAt, say: whyNoNumber(numText) })
  const counts = known.definition.unit === 'count'
  if (!counts && !den)
    wrong.push({ cell: denAt, say: `Say of how many: ${known.definition.denominator || 'the denominator'}.` })
  if (!period || num === undefined || (!counts && !den)) return
  const [note] = cellOf('note')
  points.push({
    indicator: known.indicator,
    period,
    num,
    ...(counts || den === undefined ? {} : { den }),
    ...(note ? { note: note.slice(0, 300) } : {}),
  })
}

function readWide(
  row: string[],
  place: number,
  headings: string[],
  at: number,
  known: Known,
  { points, wrong }: ReadPoints,
): void {
  if (known.definition.unit !== 'count')
    return void wrong.push({
      cell: cellName(place, at),
      say: 'A share or a rate needs two numbers. Give a row each, with the columns “period”, “numerator” and “denominator”.',
    })
  for (const [column, heading] of headings.entries()) {
    const text = row[column]?.trim() ?? ''
    if (column === at || text === '') continue
    const period = readPeriod(heading, known.definition.frequency)
    const num = readAmount(text)
    if (!period) wrong.push({ cell: cellName(0, column), say: whyNoPeriod(heading, known) })
    else if (num === undefined) wrong.push({ cell: cellName(place, column), say: whyNoNumber(text) })
    else points.push({ indicator: known.indicator, period, num })
  }
}

const examples = { month: '2026-04', quarter: '2026/27 Q1', year: '2026/27' }
const whyNoPeriod = (text: string, { definition: { frequency, title } }: Known): string =>
  `“${text}” is no ${frequency} of a kind that can be read. “${title}” wants one such as ${examples[frequency]}.`
const whyNoNumber = (text: string): string =>
  text === '' ? 'The number is missing.' : `“${text}” is no number of nought or more.`

/** “1,234.5” with or without the comma. A percent sign is no number of something. */
function readAmount(text: string): number | undefined {
  if (!/^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/.test(text)) return undefined
  const amount = Number(text.replaceAll(',', ''))
  return amount <= 100_000_000 ? amount : undefined
}

function findTwice(points: readonly Point[]): WrongCell[] {
  const seen = new Set<string>()
  return points.flatMap(({ indicator, period }) => {
    const key = `${indicator} ${period}`
    const twice = seen.has(key)
    seen.add(key)
    return twice ? [{ cell: '', say: `“${indicator}” has two figures for ${period}.` }] : []
  })
}
