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
  /** Where it says later what was done. */
  later: string
}

interface Round {
  wave: string
  /** When the hand-out closes. */
  closes: string
}

export function invite(language: Language, { wave, closes }: Round, origin: string): Inviting {
  const words = invitations[language]
  const until = fillIn(words.until, { day: sayDay(closes, words.lang, 'year') })
  const address = new URL(origin).host
  return {
    words,
    until,
    address,
    later: fillIn(words.later, { address: leftToRight(`${address}/what-changed/${wave}`) }),
  }
}

/** An address reads from the left in every language. */
const leftToRight = (address: string): string => `\u2066${address}\u2069`
