import type { Language } from '../survey/language.ts'
import type { Voice } from '../survey/voice.ts'
import { child } from './child.ts'
import type { Words } from './en.ts'
import { joinWords } from './join-words.ts'
import { parent } from './parent.ts'
import { staff } from './staff.ts'
import type { VoiceWords } from './voice-words.ts'
import { youngChild } from './young-child.ts'
import { youngPerson } from './young-person.ts'

const voices: Record<Voice, VoiceWords> = {
  'young-child': youngChild,
  child,
  'young-person': youngPerson,
  parent,
  staff,
}

/** Every word on a screen that does not come from a survey. */
export const wordsFor = (language: Language, voice: Voice): Words => joinWords(language, voices[voice])
