import type { ReplyLanguage } from '../../../learning/reply.ts'
import { ar } from './ar.ts'
import { bn } from './bn.ts'
import { cy } from './cy.ts'
import { en, type ReplyWords } from './en.ts'
import { pa } from './pa.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { so } from './so.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'

/** The fixed words of the page of one round’s answers, in every language. */
export const replyWords: Readonly<Record<ReplyLanguage, ReplyWords>> = {
  en,
  cy,
  pl,
  ur,
  ar,
  pa,
  ro,
  bn,
  so,
  uk,
}
