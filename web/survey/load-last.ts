import type { Language } from '#shared/survey/language.ts'
import type { Voice } from '#shared/survey/voice.ts'
import type { Words } from '#shared/words/en.ts'
import type { LanguageWords } from '#shared/words/language-words.ts'
import type { VoiceWords } from '#shared/words/voice-words.ts'
import type { PageData } from './survey-page.ts'

type LastPages = typeof import('./last-pages.tsx')

/** What the end of the visit needs: its pages, the sealing, and the words in the page’s language and voice. */
export interface Last extends LastPages {
  words: Words
}

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

/** Fetched once the first question shows. A failure is forgotten, so that the next call tries again. */
export async function loadLast({ language, voice }: PageData): Promise<Last> {
  const own = languages[language]?.()
  const [pages, words] = await Promise.all([import('./last-pages.tsx'), own ?? toEnglish(voices[voice]())])
  return { ...pages, words: pages.joinWords(language, words.shared ?? pages.en, words.parent) }
}

const toEnglish = async (voice: Promise<VoiceWords>) => ({ shared: undefined, parent: await voice })
