import Papa from 'papaparse'
import type { Indicator } from '#shared/indicators/indicator.ts'
import { type ReadPoints, readPoints } from '#shared/indicators/read-points.ts'
import { readWorkbook } from '#web/lead/bring-in/read-workbook.ts'

const largest = 2_000_000 // bytes

/** Figures out of a table: CSV, or the first sheet of a workbook. Nothing is sent yet. */
export async function readFiguresFile(file: File, indicators: readonly Indicator[]): Promise<ReadPoints> {
  if (file.size > largest) return wrong('The file is larger than 2 MB.')
  if (!file.name.toLowerCase().endsWith('.xlsx')) {
    const { data } = Papa.parse<string[]>((await file.text()).replace(/^\uFEFF/, ''), {
      skipEmptyLines: false,
    })
    return readPoints({ name: file.name, rows: data }, indicators)
  }
  const book = await readWorkbook(new Uint8Array(await file.arrayBuffer()))
  if (book.is === 'wrong') return wrong(book.why)
  const [first] = book.sheets
  return first ? readPoints(first, indicators) : wrong('There is no sheet in it.')
}

const wrong = (say: string): ReadPoints => ({ points: [], wrong: [{ cell: '', say }] })
