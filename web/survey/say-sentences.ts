import type { Sentence } from './read-sentences.ts'

/** Says sentences one after the other in a voice of the phone, each marked while it is said. Returns what stops it at once. */
export function saySentences(
  voice: SpeechSynthesisVoice,
  sentences: Sentence[],
  mark: (said: Sentence[]) => void,
  ended: () => void,
): () => void {
  let over = false
  const say = ([sentence, ...rest]: Sentence[]) => {
    if (over) return
    if (!sentence) return ended()
    mark([sentence])
    const said = new SpeechSynthesisUtterance(sentence.text)
    said.voice = voice
    said.lang = voice.lang
    said.onend = () => say(rest)
    said.onerror = ended
    speechSynthesis.speak(said)
  }
  speechSynthesis.cancel()
  say(sentences)
  return () => {
    over = true
    speechSynthesis.cancel()
  }
}
