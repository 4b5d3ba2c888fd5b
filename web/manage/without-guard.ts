import { isGuarded } from './as-csv.ts'

/** A cell of a file that comes in: the apostrophe that kept a spreadsheet from running it goes, and it stays text. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && isGuarded(cell.slice(1)) ? cell.slice(1) : cell
