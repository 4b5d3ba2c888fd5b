import { type Frequency, frequencyOf, type Period, periodOf } from './period.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A period as people write it at the head of a column: “Q1 2026/27”, “2026-27 Q1”, “Apr-26”, “April 2026”, “01/04/2026”,
 * “2026-04-01”, “2026/27”. A quarter is one of a financial year. Undefined where it could mean two things, or none.
 */
export function readPeriod(text: string, frequency: Frequency): Period | undefined {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const read = frequency === 'month' ? readMonth(plain) : readFinancial(plain, frequency)
  return read && frequencyOf(read) === frequency ? read : undefined
}

function readMonth(text: string): Period | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  if (day && month && year) return periodOf('month', Number(year), Number(month))
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(text) ?? []
  if (isoYear && isoMonth) return periodOf('month', Number(isoYear), Number(isoMonth))
  const [, name = '', named = ''] = /^([a-z]{3,9})[ -]'?(\d{2}|\d{4})$/.exec(text) ?? []
  const place = months.findIndex((it) => name.startsWith(it))
  return place < 0 ? undefined : periodOf('month', fullYear(named), place + 1)
}

function readFinancial(text: string, frequency: Frequency): Period | undefined {
  const [, year = '', second = ''] = /\b(\d{4})[-/](\d{2}|\d{4})\b/.exec(text) ?? []
  const quarter = /\bq(?:uarter)? ?([1-4])\b/.exec(text)?.[1]
  const rest = text
    .replace(/\d{4}[-/]\d{2,4}/, '')
    .replace(/\bq(?:uarter)? ?[1-4]\b/, '')
    .replaceAll(/[\s,-]/g, '')
  if (year === '' || rest !== '' || (quarter === undefined) !== (frequency === 'year')) return undefined
  const name = `${year}/${second.slice(-2)}`
  return quarter ? `${name} Q${quarter}` : name
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))
