import { fromBase64Url, toBase64Url } from './bytes.ts'

/** A public key (base64url of the raw P-256 point) by half of its bytes: x, and which of the two ys it has. */
export function shortenKey(publicKey: string): string {
  const point = fromBase64Url(publicKey)
  const odd = (point.at(-1) ?? 0) & 1
  return toBase64Url(Uint8Array.of(2 + odd, ...point.subarray(1, 33)))
}
