/** A sheet of a workbook as text, row by row; the first row names the columns. */
export interface Sheet {
  name: string
  rows: string[][]
}

/** A cell that a survey here cannot carry, where it stands, and why, in words for the person who brings the file. */
export interface Left {
  sheet: string
  /** As a spreadsheet names it: “B7”. */
  cell: string
  found: string
  why: string
}

/** “B7” of a row and a column, both counted from 0. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return `${letters}${row + 1}`
}
