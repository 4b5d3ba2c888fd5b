import type { CellValue, Workbook } from 'hucre/xlsx'
import { cellName, type Sheet } from '#shared/xlsform/sheet.ts'
import { unpackedSize } from './unpacked-size.ts'

export type ReadWorkbook = { is: 'sheets'; sheets: Sheet[] } | { is: 'wrong'; why: string }

const largest = 2_000_000 // bytes
const largestUnpacked = 30_000_000 // bytes
const mostRows = 2_000
const mostColumns = 200

/** The sheets of an .xlsx file as text. A file that is broken, hostile or too large ends in words that say what to do. */
export async function readWorkbook(file: Uint8Array): Promise<ReadWorkbook> {
  if (file.length > largest) return wrong('The file is larger than 2 MB.')
  const unpacked = unpackedSize(file)
  if (unpacked === undefined) return wrong(unreadable)
  if (unpacked > largestUnpacked) return wrong('The file unpacks to more than 30 MB. That is no form.')
  const { readXlsx } = await import('hucre/xlsx')
  const book = await readXlsx(file, { maxRows: mostRows + 1 }).catch(() => undefined)
  return book ? asSheets(book) : wrong(unreadable)
}

const wrong = (why: string): ReadWorkbook => ({ is: 'wrong', why })
const unreadable =
  'The file cannot be read. Open it in a spreadsheet program and save it as .xlsx, without a password.'

function asSheets({ sheets }: Workbook): ReadWorkbook {
  for (const { name, rows, cells } of sheets) {
    if (rows.length > mostRows) return wrong(`The sheet “${name}” has more than ${mostRows} rows.`)
    if (rows.some((row) => row.length > mostColumns))
      return wrong(`The sheet “${name}” has more than ${mostColumns} columns.`)
    const formulas = [...(cells ?? [])].filter(([, { formula }]) => formula !== undefined)
    const [[place] = ['']] = formulas
    if (place !== '' && !isSettings(name))
      return wrong(`Cell ${nameOf(place)} of the sheet “${name}” is a formula. Put its words there instead.`)
  }
  return { is: 'sheets', sheets: sheets.map(asSheet) }
}

/** Forms count their versions by a formula there. It is read as it stands, and told with what does not come along. */
const isSettings = (name: string): boolean => name.trim().toLowerCase() === 'settings'

const asSheet = ({ name, rows, cells }: Workbook['sheets'][number]): Sheet => ({
  name,
  rows: rows.map((row, at) =>
    row.map((value, column) => {
      const formula = cells?.get(`${at},${column}`)?.formula
      return formula === undefined ? asText(value) : `=${formula}`
    }),
  ),
})

function nameOf(place: string): string {
  const [row = 0, column = 0] = place.split(',').map(Number)
  return cellName(row, column)
}

function asText(value: CellValue): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
