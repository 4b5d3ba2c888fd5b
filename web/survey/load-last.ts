import type { Voice } from '#shared/survey/voice.ts'
import type { Words } from '#shared/words/en.ts'
import type { VoiceWords } from '#shared/words/voice-words.ts'
import type { PageData } from './survey-page.ts'

type LastPages = typeof import('./last-pages.tsx')

/** What the end of the visit needs: its pages, the sealing, and the words in the page’s language and voice. */
export interface Last extends LastPages {
  words: Words
}

/** A phone fetches the words of one voice only. */
const voices: Record<Voice, () => Promise<VoiceWords>> = {
  'young-child': async () => (await import('#shared/words/young-child.ts')).youngChild,
  child: async () => (await import('#shared/words/child.ts')).child,
  'young-person': async () => (await import('#shared/words/young-person.ts')).youngPerson,
  parent: async () => (await import('#shared/words/parent.ts')).parent,
  staff: async () => (await import('#shared/words/staff.ts')).staff,
}

/** Fetched once the first question shows. A failure is forgotten, so that the next call tries again. */
export async function loadLast({ language, voice }: PageData): Promise<Last> {
  const [pages, own] = await Promise.all([import('./last-pages.tsx'), voices[voice]()])
  return { ...pages, words: pages.joinWords(language, own) }
}
