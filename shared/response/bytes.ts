const encode = new TextEncoder()
const decode = new TextDecoder('utf-8', { fatal: true })

/** JSON as bytes of exactly `size`: its length in four bytes, the text, zeros. */
export function padJson(value: unknown, size: number): Uint8Array<ArrayBuffer> {
  const text = encode.encode(JSON.stringify(value))
  if (text.length + 4 > size) throw new RangeError(`${text.length} bytes do not fit into ${size}`)
  const bytes = new Uint8Array(size)
  new DataView(bytes.buffer).setUint32(0, text.length)
  bytes.set(text, 4)
  return bytes
}

/** The value in padded bytes. Throws on anything that `padJson` cannot have made. */
export function unpadJson(bytes: Uint8Array): unknown {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  if (length + 4 > bytes.length) throw new RangeError('length beyond the end')
  return JSON.parse(decode.decode(bytes.subarray(4, 4 + length)))
}

/** How many bytes a value needs before padding. */
export const jsonSize = (value: unknown): number => encode.encode(JSON.stringify(value)).length + 4

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
