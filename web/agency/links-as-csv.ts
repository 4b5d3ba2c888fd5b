import { asCsv } from '#web/manage/as-csv.ts'
import type { MadeLink } from './made-link.ts'

/** Links as a table for any use: each with its code, and the address where the code is typed. */
export const linksAsCsv = (links: readonly MadeLink[], address: string): string =>
  asCsv([['Link', 'Address', 'Code'], ...links.map(({ link, code }) => [link, address, code])])
