import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { listenWords } from '#shared/words/listen.ts'
import { findVoice } from './find-voice.ts'
import style from './listen.css?inline'
import { readAloud } from './read-aloud.ts'

/** Puts a button on every page of the visit that reads it out, once the phone has a voice of its own for the language. */
function offerListening(language: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets.push(sheet)
  const place = document.createElement('div')
  document.querySelector('main')?.before(place)
  render(<Listen language={language} />, place)
}

function Listen({ language }: { language: string }) {
  const voice = useVoice(language)
  const [reading, setReading] = useState(false)
  const stop = useRef<() => void>(() => undefined)
  const words = Object.entries(listenWords).find(([it]) => language.startsWith(it))?.[1]
  if (!voice || !words) return null
  const press = () => {
    if (reading) return stop.current()
    setReading(true)
    stop.current = readAloud(voice, () => setReading(false))
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
  const find = () => findVoice(speechSynthesis.getVoices(), language)
  const [voice, setVoice] = useState(find)
  useEffect(() => {
    const again = () => setVoice(find)
    speechSynthesis.addEventListener?.('voiceschanged', again)
    return () => speechSynthesis.removeEventListener?.('voiceschanged', again)
  }, [language])
  return voice
}

if ('speechSynthesis' in globalThis) offerListening(document.documentElement.lang)
