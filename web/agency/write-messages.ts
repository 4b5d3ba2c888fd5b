import type { Invitation } from '#shared/words/invitation/invitation.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { sayDay } from '#web/ui/say-day.ts'

interface Filled {
  link: string
  code: string
  /** Where a code is typed. */
  address: string
  /** The moment it closes. */
  closes: string
  /** Where it says later what was done. */
  answered: string
}

export interface Messages {
  sms: string
  email: { subject: string; body: string }
  letter: string
  /** Without a link of its own where each family has one: nobody knows who got which. */
  reminder: string
}

/** The texts to send in one language. `everybody`: one link for everybody, so a reminder can carry it. */
export function writeMessages(words: Invitation, filled: Filled, everybody: boolean): Messages {
  const { lang, heading, says, free, nameless, unseen, remind, useYours } = words
  const until = fillIn(words.until, { day: sayDay(filled.closes, lang) })
  const open = fillIn(words.open, { link: filled.link })
  const type = fillIn(words.type, { address: filled.address, code: filled.code })
  const later = fillIn(words.later, { address: filled.answered })
  const promises = `${free} ${nameless} ${unseen}`
  return {
    sms: plain(fillIn(words.sms, { link: filled.link })),
    email: { subject: heading, body: paragraphs(heading, says, open, promises, until, later) },
    letter: paragraphs(heading, says, type, promises, until, later),
    reminder: paragraphs(heading, `${says} ${remind}`, everybody ? open : useYours, until),
  }
}

const paragraphs = (...all: string[]): string => all.join('\n\n')

/** A curly apostrophe alone would make a text message cost twice. */
const plain = (text: string): string => text.replaceAll('’', "'")
