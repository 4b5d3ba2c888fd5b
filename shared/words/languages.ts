import type { Translated } from '../survey/language.ts'
import { ar } from './ar.ts'
import { bn } from './bn.ts'
import { cy } from './cy.ts'
import type { LanguageWords } from './language-words.ts'
import { pa } from './pa.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { so } from './so.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'

export const languageWords: Readonly<Record<Translated, LanguageWords>> = {
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
