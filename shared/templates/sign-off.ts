import { type Block, toFill } from './template.ts'

/** Who agreed, to what, and when the document is looked at again. */
export const signOff = (rows: readonly string[]): Block => ({
  caption: 'Agreed by',
  head: ['What', 'Name and role', 'Date', 'Notes'],
  rows: rows.map((what) => [
    what,
    toFill('name and role'),
    toFill('date'),
    toFill('advice taken or overruled, and why'),
  ]),
})
