let context: AudioContext | undefined

/** Makes ready to play. While a button is being pressed, because a browser lets no page make a sound by itself. */
export function readyToPlay(): void {
  context ??= new AudioContext()
  void context.resume()
}

/** What a recording sounds like: MP3 in base64. Throws when there is none, or none that this browser knows. */
export async function decodeRecording(mp3 = ''): Promise<AudioBufferSourceNode> {
  if (!context || mp3 === '') throw new Error('nothing to play')
  const bytes = Uint8Array.from(atob(mp3), (character) => character.charCodeAt(0))
  const sound = context.createBufferSource()
  sound.buffer = await context.decodeAudioData(bytes.buffer)
  sound.connect(context.destination)
  return sound
}

/** Plays it. Returns what stops it at once. */
export function playRecording(sound: AudioBufferSourceNode, ended: () => void): () => void {
  sound.onended = ended
  sound.start()
  return () => {
    sound.onended = null
    sound.stop()
  }
}
