/** Crockford's base32: figures and letters without I, L, O and U. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Bytes as symbols of five bits each, the first bit first. `bits` says how many of them count. */
export function toSymbols(bytes: Uint8Array, bits = bytes.length * 8): string {
  let text = ''
  for (let at = 0; at < bits; at += 5) text += symbols[bitsAt(bytes, at)]
  return text
}

/** The bytes that symbols stand for, filled up with zero bits; undefined when a symbol is none. */
export function fromSymbols(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(Math.ceil((text.length * 5) / 8))
  for (const [index, symbol] of [...text].entries()) {
    const value = symbols.indexOf(symbol)
    if (value < 0) return undefined
    for (let bit = 0; bit < 5; bit++) if (value & (16 >> bit)) setBit(bytes, index * 5 + bit)
  }
  return bytes
}

/** As a person types it: small letters, gaps and hyphens, O for 0, I or L for 1. */
export const tidySymbols = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')

/** The check symbol by Luhn's rule over base 32: finds every single wrong symbol and nearly every swap of two. */
export function checkSymbol(text: string): string {
  let sum = 0
  for (const [index, symbol] of [...text].reverse().entries()) {
    const value = symbols.indexOf(symbol) * (index % 2 === 0 ? 2 : 1)
    sum += Math.floor(value / 32) + (value % 32)
  }
  return symbols[(32 - (sum % 32)) % 32] ?? ''
}

/** In fours, as printed on a card. */
export const inFours = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? ''

function bitsAt(bytes: Uint8Array, at: number): number {
  const two = ((bytes[at >> 3] ?? 0) << 8) | (bytes[(at >> 3) + 1] ?? 0)
  return (two >> (11 - (at & 7))) & 31
}

function setBit(bytes: Uint8Array, at: number): void {
  bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (128 >> (at & 7))
}
