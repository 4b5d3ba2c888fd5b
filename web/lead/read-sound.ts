import { readMp3 } from '#shared/survey/read-mp3.ts'
import { mostBytes, tooLong } from '#shared/survey/recording.ts'

/** The sound of a file that a lead chose, or what is wrong with it: what else stands in the file never leaves this browser. */
export async function readSound(file: File): Promise<Uint8Array | { wrong: string }> {
  // A picture of the cover may be larger than the sound, but not as large as this.
  if (file.size > mostRead) return { wrong: tooLong }
  const sound = readMp3(new Uint8Array(await file.arrayBuffer()))
  return !('wrong' in sound) && sound.length > mostBytes ? { wrong: tooLong } : sound
}

const mostRead = 20_000_000
