/** Lines as a table, with the mark by which spreadsheets know the letters; `plain`: without it. */
export const asCsv = (lines: readonly (readonly string[])[], plain?: 'plain'): string =>
  `${plain ? '' : '\uFEFF'}${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`

export const formula = /^\s*[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

/** One cell. What a spreadsheet would run as a formula gets an apostrophe before it, and stays text. */
const cell = (text: string): string => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
