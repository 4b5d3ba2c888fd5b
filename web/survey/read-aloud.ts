import { readSentences, type Sentence } from './read-sentences.ts'

/**
 * Reads the page that is shown, a sentence at a time, and marks the sentence. It ends by itself when the page is
 * turned or left. Returns what ends it at once.
 */
export function readAloud(voice: SpeechSynthesisVoice, ended: () => void): () => void {
  const page = document.querySelector('.at')
  const sentences = page ? readSentences(page, voice.lang) : []
  const turned = new MutationObserver(() => {
    if (!page?.isConnected || !page.matches('.at')) stop()
  })
  turned.observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] })
  let over = false
  const stop = () => {
    if (over) return
    over = true
    turned.disconnect()
    speechSynthesis.cancel()
    mark(undefined)
    ended()
  }
  const say = ([sentence, ...rest]: Sentence[]) => {
    if (over) return
    if (!sentence) return stop()
    mark(sentence)
    const said = new SpeechSynthesisUtterance(sentence.text)
    said.voice = voice
    said.lang = voice.lang
    said.onend = () => say(rest)
    said.onerror = stop
    speechSynthesis.speak(said)
  }
  speechSynthesis.cancel()
  say(sentences)
  return stop
}

function mark(sentence: Sentence | undefined): void {
  sentence?.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  if (!('highlights' in CSS)) return
  CSS.highlights.clear()
  if (sentence) CSS.highlights.set('said', new Highlight(sentence.range))
}
