import type { Language } from '#shared/survey/language.ts'
import type { Invitation } from '#shared/words/invitation/invitation.ts'
import { invitations } from '#shared/words/invitation/invitations.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { sayDay } from '#web/ui/say-day.ts'

/** What every card and poster of a hand-out says alike. */
export interface Inviting {
  words: Invitation
  until: string
  /** Where a code is typed, as people type it. */
  address: string
}

export function invite(language: Language, closes: string, origin: string): Inviting {
  const words = invitations[language]
  const until = fillIn(words.until, { day: sayDay(closes, words.lang, 'year') })
  return { words, until, address: new URL(origin).host }
}
