import { fromBase64Url, toBase64Url } from './bytes.ts'

// The curve y² = x³ − 3x + b of P-256. Nothing here is secret: keys that everybody may have.
const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn

/** The whole point again. Throws on anything that `shortenKey` cannot have made. */
export function lengthenKey(short: string): string {
  const [sign = 0, ...rest] = fromBase64Url(short)
  const x = rest.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  const square = (x ** 3n - 3n * x + b) % p
  const root = power(square, (p + 1n) / 4n)
  if (rest.length !== 32 || (root * root - square) % p !== 0n)
    throw new RangeError('not a point of the curve')
  const y = Number(root % 2n) === sign - 2 ? root : p - root
  return toBase64Url(Uint8Array.of(4, ...rest, ...bytesOf(y)))
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let square = base
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % p
    square = (square * square) % p
  }
  return result
}

const bytesOf = (y: bigint): number[] =>
  Array.from({ length: 32 }, (_, i) => Number((y >> BigInt(8 * (31 - i))) & 255n))
