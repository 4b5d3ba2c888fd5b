import type { Language } from '../survey/language.ts'
import { en, type Words } from './en.ts'
import { onePerLine } from './one-per-line.ts'
import type { VoiceWords } from './voice-words.ts'

/** Every word on a screen in a language and a voice. In easy read they are large, one sentence a line. */
export function joinWords(language: Language, voice: VoiceWords): Words {
  const words = {
    ...en,
    large: voice.large,
    bar: { ...en.bar, ...voice.bar },
    start: { ...en.start, ...voice.start },
    question: { ...en.question, ...voice.question },
    check: { ...en.check, ...voice.check },
    thanks: { ...en.thanks, ...voice.thanks },
  }
  if (language === 'en') return words
  const easy: Words = JSON.parse(JSON.stringify(words), (_, it) =>
    typeof it === 'string' ? onePerLine(it) : it,
  )
  return { ...easy, large: true }
}
