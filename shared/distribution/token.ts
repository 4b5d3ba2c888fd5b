// A link's token: 20 symbols. Batch 15 bits, random 40, tag 40, then a check symbol. The tag makes a
// token that nobody issued worthless; the check symbol catches a slip of the finger on the page.
import { checkSymbol, fromSymbols, inFours, tidySymbols, toSymbols } from './crockford.ts'

export const batchBits = 15
export const randomLength = 5
export const tagLength = 5
const symbolsWithoutCheck = 19

export interface Token {
  /** The 95 bits before the check symbol, filled up to 12 bytes: what everything is computed over. */
  bytes: Uint8Array<ArrayBuffer>
  batch: number
  random: Uint8Array
  tag: Uint8Array
}

/** A batch as its links show it: their first three symbols are its 15 bits, all of them and nothing else. */
export const writeBatch = (batch: number): string =>
  toSymbols(new Uint8Array([batch >> 7, (batch << 1) & 255]), batchBits)

/** The batch that three symbols stand for; undefined when one of them is none. */
export function readBatch(symbols: string): number | undefined {
  const bytes = symbols.length === 3 ? fromSymbols(symbols) : undefined
  return bytes && batchOf(bytes)
}

const batchOf = (bytes: Uint8Array): number => ((bytes[0] ?? 0) << 7) | ((bytes[1] ?? 0) >> 1)

/** The token as printed, in fours. `batch` is below 2¹⁵; `random` and `tag` have five bytes each. */
export function writeToken(batch: number, random: Uint8Array, tag: Uint8Array): string {
  const text = writeBatch(batch) + toSymbols(random) + toSymbols(tag)
  return inFours(text + checkSymbol(text))
}

/** What a person typed or a link carried; undefined when it cannot be a token of ours. */
export function readToken(typed: string): Token | undefined {
  const text = tidySymbols(typed)
  const body = text.slice(0, symbolsWithoutCheck)
  if (text.length !== symbolsWithoutCheck + 1 || checkSymbol(body) !== text.at(-1)) return undefined
  const bytes = fromSymbols(body)
  const random = fromSymbols(body.slice(3, 11))
  const tag = fromSymbols(body.slice(11))
  if (!bytes || !random || !tag) return undefined
  return { bytes, batch: batchOf(bytes), random, tag }
}
