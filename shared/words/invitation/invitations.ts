import type { Language } from '../../survey/language.ts'
import { ar } from './ar.ts'
import { bn } from './bn.ts'
import { cy } from './cy.ts'
import { en } from './en.ts'
import { enSimple } from './en-simple.ts'
import type { Invitation } from './invitation.ts'
import { pa } from './pa.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { so } from './so.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'

export const invitations: Readonly<Record<Language, Invitation>> = {
  en,
  'en-simple': enSimple,
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
