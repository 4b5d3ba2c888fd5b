import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { listenWords } from '#shared/words/listen.ts'
import { fetchRecordings } from './fetch-recordings.ts'
import { findVoice } from './find-voice.ts'
import style from './listen.css?inline'
import { readAloud, type Voices } from './read-aloud.ts'
import type { PageData } from './survey-page.ts'

/** Puts a button on the pages of the visit that can be heard: in a voice of the phone, or in a person’s. */
function offerListening(language: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets.push(sheet)
  const place = document.createElement('div')
  document.querySelector('main')?.before(place)
  const data: PageData = JSON.parse(document.querySelector('[type="application/json"]')?.textContent ?? '{}')
  render(<Listen language={language} recordings={data.recorded ? fetchRecordings(data) : undefined} />, place)
}

function Listen({ language, recordings }: { language: string; recordings: Voices['recordings'] }) {
  const voice = useVoice(language)
  const recorded = useRecorded()
  const [reading, setReading] = useState(false)
  const stop = useRef<() => void>(() => undefined)
  const words = Object.entries(listenWords).find(([it]) => language.startsWith(it))?.[1]
  if (!(voice || recorded) || !words) return null
  const press = () => {
    if (reading) return stop.current()
    setReading(true)
    stop.current = readAloud({ voice, recordings }, () => setReading(false))
  }
  return (
    <div class="listen">
      <button type="button" onClick={press}>
        <svg width="20" height="20" aria-hidden="true">
          <path
            stroke-width="2"
            d={reading ? 'M5 5h10v10H5z' : 'M3 8h3l4-4v12l-4-4H3zM13 7q3 3 0 6M15 4q6 6 0 12'}
          />
        </svg>
        {reading ? words.stop : words.start}
      </button>
    </div>
  )
}

/** Browsers learn of their voices a moment after the page. */
function useVoice(language: string): SpeechSynthesisVoice | undefined {
  const find = () => findVoice(globalThis.speechSynthesis?.getVoices() ?? [], language)
  const [voice, setVoice] = useState(find)
  useEffect(() => {
    const again = () => setVoice(find)
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', again)
    return () => globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', again)
  }, [language])
  return voice
}

/** Whether the page that shows is recorded. */
function useRecorded(): boolean {
  const find = () => document.querySelector('.at[data-recorded]') !== null
  const [recorded, setRecorded] = useState(find)
  useEffect(() => {
    const turned = new MutationObserver(() => setRecorded(find))
    turned.observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] })
    return () => turned.disconnect()
  }, [])
  return recorded
}

offerListening(document.documentElement.lang)
