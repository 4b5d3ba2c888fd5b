/** An MP3 file of silence, a frame of 26 ms after the other: at 32 kbit/s, with one channel or two, after a tag or none. */
export function silentMp3(seconds: number, { channels = 1, tag = '' } = {}): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(104)
  frame.set([0xff, 0xfb, 0x10, channels === 1 ? 0xc4 : 0x04])
  const frames = Array.from({ length: Math.ceil(seconds / 0.0261) }, () => [...frame]).flat()
  const words = [...new TextEncoder().encode(tag)]
  const before = tag ? [...new TextEncoder().encode('ID3'), 3, 0, 0, 0, 0, 0, words.length, ...words] : []
  const after = tag ? [...new TextEncoder().encode(`TAG${tag}`.padEnd(128, '\0'))] : []
  return Uint8Array.from([...before, ...frames, ...after])
}

export const asBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
