import type { Sheet } from '#shared/xlsform/sheet.ts'

/** Sheets as an .xlsx file. Whatever looks like a formula stays a word. */
export async function writeWorkbook(sheets: Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx')
  const written = await writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((text) => (text === '' ? null : asWritten(text)))),
      freezePane: { rows: 1 },
    })),
  })
  return new Uint8Array(written)
}

/** In such a file “_x0041_” means a letter by its number. Here it means itself. */
const asWritten = (text: string): string => text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
