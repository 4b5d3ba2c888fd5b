/** Lines as a table, with the mark by which spreadsheets know the letters; `plain`: without it. */
export const asCsv = (lines: readonly (readonly string[])[], plain?: 'plain'): string =>
  `${plain ? '' : '\uFEFF'}${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`

const formula = /^\s*[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

/** Whether an apostrophe goes before it: a spreadsheet would run it, or it looks like something that has one already. */
export const isGuarded = (text: string): boolean => formula.test(text.replace(/^'+/, ''))

/** One cell. What a spreadsheet would run as a formula gets an apostrophe before it, and stays text. */
const cell = (text: string): string => `"${(isGuarded(text) ? `'${text}` : text).replaceAll('"', '""')}"`
