import type { Language } from '../survey/language.ts'
import type { en, Words } from './en.ts'
import { onePerLine } from './one-per-line.ts'
import type { VoiceWords } from './voice-words.ts'

/** What all screens say and what is said in one voice, together. In easy read they are large, one sentence a line. */
export function joinWords<Shared extends typeof en>(
  language: Language,
  shared: Shared,
  voice: VoiceWords,
): Shared & Words {
  const words = {
    ...shared,
    large: voice.large,
    bar: { ...shared.bar, ...voice.bar },
    start: { ...shared.start, ...voice.start },
    question: { ...shared.question, ...voice.question },
    check: { ...shared.check, ...voice.check },
    thanks: { ...shared.thanks, ...voice.thanks },
  }
  if (language !== 'en-simple') return words
  const easy: typeof words = JSON.parse(JSON.stringify(words), (_, it) =>
    typeof it === 'string' ? onePerLine(it) : it,
  )
  return { ...easy, large: true }
}
