import { isTranslated, type Language } from '../survey/language.ts'
import type { Voice } from '../survey/voice.ts'
import { child } from './child.ts'
import { en } from './en.ts'
import { enPages, type PageWords } from './en-pages.ts'
import { joinWords } from './join-words.ts'
import { languageWords } from './languages.ts'
import { parent as toParents } from './parent.ts'
import { staff } from './staff.ts'
import type { VoiceWords } from './voice-words.ts'
import { youngChild } from './young-child.ts'
import { youngPerson } from './young-person.ts'

const voices: Record<Voice, VoiceWords> = {
  'young-child': youngChild,
  child,
  'young-person': youngPerson,
  parent: toParents,
  staff,
}

/** Every word on a screen that does not come from a survey. Other languages speak as to parents and carers. */
export function wordsFor(language: Language, voice: Voice): PageWords {
  if (!isTranslated(language)) return joinWords(language, { ...en, ...enPages }, voices[voice])
  const { shared, parent } = languageWords[language]
  return joinWords(language, shared, parent)
}
