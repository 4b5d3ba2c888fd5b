import type { ReplyLanguage } from '../../../learning/reply.ts'
import { ar } from './ar.ts'
import { bn } from './bn.ts'
import { cy } from './cy.ts'
import { en, type ReportWords } from './en.ts'
import { pa } from './pa.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { so } from './so.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'

/** The fixed words of the pages of yearly reports, in every language. */
export const reportWords: Readonly<Record<ReplyLanguage, ReportWords>> = {
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
