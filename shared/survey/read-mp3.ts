const notMp3 = 'This is not an MP3 file. Save the recording as MP3, then choose it again.'
const notMono = 'This recording has two channels. Save it as mono, with one channel, then choose it again.'

/**
 * The sound in an MP3 file, known by its own bytes, whatever the file is called. What programmes write around it goes:
 * it may name a person, a place or a day.
 */
export function readMp3(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | { wrong: string } {
  const start = afterTag(file)
  let end = start
  for (let frame = readFrame(file, end); frame; frame = readFrame(file, end)) {
    if (!frame.mono) return { wrong: notMono }
    end += frame.length
  }
  const [first, rest] = [readFrame(file, start), file.length - end]
  if (!first || end < start + 2 * first.length || rest > longestRest) return { wrong: notMp3 }
  return file.slice(start, end)
}

/** After the sound: a tag of 128 bytes or a few kB, or a frame that was cut off. */
const longestRest = 8192

/** Where the sound begins: an ID3 tag before it says how long it is, in four times seven bits. */
function afterTag(file: Uint8Array): number {
  const [i, d, three, , , , a = 0, b = 0, c = 0, e = 0] = file
  const isTag = i === 0x49 && d === 0x44 && three === 0x33
  return isTag ? 10 + (a << 21) + (b << 14) + (c << 7) + e : 0
}

interface Frame {
  length: number
  mono: boolean
}

const kbits = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const hertz = [44_100, 48_000, 32_000]

/** The four bytes that every frame begins with: of MPEG 1, 2 or 2.5, layer III, with a bit rate and a sampling rate. */
function readFrame(file: Uint8Array, at: number): Frame | undefined {
  const [sync = 0, kind = 0, rates = 0, channels = 0] = file.subarray(at, at + 4)
  const version = (kind >> 3) & 3
  if (sync !== 0xff || kind >> 5 !== 7 || version === 1 || ((kind >> 1) & 3) !== 1) return undefined
  const kbit = kbits[version === 3 ? 1 : 2][rates >> 4] ?? 0
  const rate = (hertz[(rates >> 2) & 3] ?? 0) / (version === 3 ? 1 : version === 2 ? 2 : 4)
  if (kbit === 0 || rate === 0) return undefined
  const length = Math.floor(((version === 3 ? 144_000 : 72_000) * kbit) / rate) + ((rates >> 1) & 1)
  return at + length <= file.length ? { length, mono: channels >> 6 === 3 } : undefined
}
