import type { en } from './en.ts'
import type { enPages } from './en-pages.ts'
import type { VoiceWords } from './voice-words.ts'

/** Every fixed word in another language, as it speaks to parents and carers. A missing sentence is a type error. */
export interface LanguageWords {
  shared: typeof en & typeof enPages
  parent: VoiceWords
}
