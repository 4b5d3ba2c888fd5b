import { isTranslated, type Language, type Translated } from '../../survey/language.ts'
import { onePerLine } from '../one-per-line.ts'
import { ar } from './ar.ts'
import { bn } from './bn.ts'
import { cy } from './cy.ts'
import { en } from './en.ts'
import { pa } from './pa.ts'
import type { PaperWords } from './paper-words.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { so } from './so.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'

const translated: Readonly<Record<Translated, PaperWords>> = { cy, pl, ur, ar, pa, ro, bn, so, uk }

export function paperWordsFor(language: Language): PaperWords {
  if (isTranslated(language)) return translated[language]
  return language === 'en' ? en : easy(en)
}

/** In easy read each sentence has a line of its own. */
const easy = (words: PaperWords): PaperWords =>
  JSON.parse(JSON.stringify(words), (_, it) => (typeof it === 'string' ? onePerLine(it) : it))
