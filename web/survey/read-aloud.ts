import { type FetchRecordings, placeOf } from './fetch-recordings.ts'
import { decodeRecording, playRecording, readyToPlay } from './play-recording.ts'
import { readSentences, type Sentence } from './read-sentences.ts'
import { saySentences } from './say-sentences.ts'

/** What there is to listen to: a voice of the phone, recordings, or both. */
export interface Voices {
  voice: SpeechSynthesisVoice | undefined
  recordings: FetchRecordings | undefined
}

/**
 * Reads the page that is shown: its recording, with what is asked marked, or else the phone’s voice, a sentence at a time.
 * It ends by itself when the page is turned or left. Returns what ends it at once.
 */
export function readAloud({ voice, recordings }: Voices, ended: () => void): () => void {
  const page = document.querySelector('.at')
  const sentences = page ? readSentences(page, document.documentElement.lang) : []
  const turned = new MutationObserver(() => {
    if (!page?.isConnected || !page.matches('.at')) stop()
  })
  turned.observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] })
  let over = false
  let silence: () => void = () => undefined
  const stop = () => {
    if (over) return
    over = true
    turned.disconnect()
    silence()
    mark([])
    ended()
  }
  const say = () => {
    if (over || !voice) return stop()
    silence = saySentences(voice, sentences, mark, stop)
  }
  const play = async (all: Promise<string[]>, place: number) => {
    const sound = await decodeRecording((await all)[place])
    if (over) return
    mark(sentences.filter(({ range }) => range.startContainer.parentElement?.closest('h1')))
    silence = playRecording(sound, stop)
  }
  // Asked for on every page, also where nothing is recorded, so that asking tells nothing of the page.
  const all = recordings?.()
  const place = page ? placeOf(page) : -1
  if (!all || place < 0) {
    say()
    return stop
  }
  readyToPlay()
  play(all, place).catch(say)
  return stop
}

function mark(said: Sentence[]): void {
  said[0]?.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
  if (!('highlights' in CSS)) return
  CSS.highlights.clear()
  if (said.length > 0) CSS.highlights.set('said', new Highlight(...said.map(({ range }) => range)))
}
