import { look, type Row, take } from './table.ts'

/** From where to where a number goes, as far as the row says: by the parameters of a range, or by a simple constraint. */
export function readRange(row: Row): [from: number, to: number | undefined] {
  const parameters = look(row, 'parameters')
  const [start, end] = ['start', 'end'].map((it) =>
    numberAfter(new RegExp(String.raw`\b${it}\s*=\s*(\d{1,6})`), parameters),
  )
  if (start !== undefined && end !== undefined && start < end) {
    take(row, 'parameters')
    return [start, end]
  }
  const [, low, , high] =
    /^\s*\.\s*>=\s*(\d{1,6})\s+(and)\s+\.\s*<=\s*(\d{1,6})\s*$/.exec(look(row, 'constraint')) ?? []
  if (low !== undefined && high !== undefined && Number(low) < Number(high)) {
    take(row, 'constraint')
    return [Number(low), Number(high)]
  }
  return [0, undefined]
}

const numberAfter = (pattern: RegExp, text: string): number | undefined => {
  const found = pattern.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}
