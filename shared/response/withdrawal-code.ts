// The withdrawal code: 80 random bits and a check symbol, shown only to who asks. The submission's id
// is derived from it, so that the code alone finds an answer and the server keeps neither.
import { checkSymbol, fromSymbols, inFours, tidySymbols, toSymbols } from '../distribution/crockford.ts'
import { toBase64Url } from './bytes.ts'
import { sha256 } from './seal.ts'

export const codeBytes = 10

/** The code as a person writes it down. */
export function writeCode(bytes: Uint8Array): string {
  const text = toSymbols(bytes)
  return inFours(text + checkSymbol(text))
}

/** The ten bytes of a typed code; undefined when it has a slip in it. */
export function readCode(typed: string): Uint8Array<ArrayBuffer> | undefined {
  const text = tidySymbols(typed)
  if (text.length !== 17 || checkSymbol(text.slice(0, 16)) !== text.at(-1)) return undefined
  return fromSymbols(text.slice(0, 16))
}

/** The submission's id: 128 bits, base64url. */
export async function submissionIdOf(code: Uint8Array): Promise<string> {
  const digest = await sha256(new TextEncoder().encode('heard submission'), code)
  return toBase64Url(digest.slice(0, 16))
}
