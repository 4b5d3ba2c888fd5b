import type { Language } from '#shared/survey/language.ts'
import type { Voice } from '#shared/survey/voice.ts'
import { en, type Words } from '#shared/words/en.ts'
import { joinWords } from '#shared/words/join-words.ts'
import type { LanguageWords } from '#shared/words/language-words.ts'
import type { VoiceWords } from '#shared/words/voice-words.ts'
import type { PageData } from './survey-page.ts'

/** A phone fetches the words of one voice, or of one language, only. */
const voices: Record<Voice, () => Promise<VoiceWords>> = {
  'young-child': async () => (await import('#shared/words/young-child.ts')).youngChild,
  child: async () => (await import('#shared/words/child.ts')).child,
  'young-person': async () => (await import('#shared/words/young-person.ts')).youngPerson,
  parent: async () => (await import('#shared/words/parent.ts')).parent,
  staff: async () => (await import('#shared/words/staff.ts')).staff,
}

const languages: Partial<Record<Language, () => Promise<LanguageWords>>> = {
  cy: async () => (await import('#shared/words/cy.ts')).cy,
  pl: async () => (await import('#shared/words/pl.ts')).pl,
  ur: async () => (await import('#shared/words/ur.ts')).ur,
  ar: async () => (await import('#shared/words/ar.ts')).ar,
  pa: async () => (await import('#shared/words/pa.ts')).pa,
  ro: async () => (await import('#shared/words/ro.ts')).ro,
  bn: async () => (await import('#shared/words/bn.ts')).bn,
  so: async () => (await import('#shared/words/so.ts')).so,
  uk: async () => (await import('#shared/words/uk.ts')).uk,
}

/** The words of the page’s language and voice. */
export async function loadWords({ language, voice }: PageData): Promise<Words> {
  const own = await languages[language]?.()
  return own ? joinWords(language, own.shared, own.parent) : joinWords(language, en, await voices[voice]())
}
