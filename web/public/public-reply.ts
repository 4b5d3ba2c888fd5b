import type { Readers, ReplyEntry, ReplyLanguage, ReplyText } from '#shared/learning/reply.ts'
import type { Language } from '#shared/survey/language.ts'

/** What everybody may read of one round’s answers. */
export interface PublicReply {
  wave: string
  title: string
  /** The day by which an answer was promised. */
  tellOn: string | undefined
  madeUp: boolean
  /** Empty until two people have agreed to an answer. */
  entries: readonly ReplyEntry[]
  language: Language
}

/** The language that words are written in: easy read has those for children. */
export const writtenIn = (language: Language): ReplyLanguage => (language === 'en-simple' ? 'en' : language)

/** An entry in one language, or in English where nobody wrote it in that one. */
export function textOf(
  { texts }: ReplyEntry,
  readers: Readers,
  language: Language,
): { text: ReplyText; english: boolean } | undefined {
  const own = texts[readers][writtenIn(language)]
  const text = own ?? texts[readers].en
  return text && { text, english: !own }
}
