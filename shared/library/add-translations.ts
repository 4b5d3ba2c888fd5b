import { type Language, Translated } from '../survey/language.ts'
import type { Survey } from '../survey/survey.ts'
import type { Translation } from '../survey/translation.ts'
import { parentCarerAr } from './translations/parent-carer-ar.ts'
import { parentCarerBn } from './translations/parent-carer-bn.ts'
import { parentCarerCy } from './translations/parent-carer-cy.ts'
import { parentCarerPa } from './translations/parent-carer-pa.ts'
import { parentCarerPl } from './translations/parent-carer-pl.ts'
import { parentCarerRo } from './translations/parent-carer-ro.ts'
import { parentCarerSo } from './translations/parent-carer-so.ts'
import { parentCarerUk } from './translations/parent-carer-uk.ts'
import { parentCarerUr } from './translations/parent-carer-ur.ts'

const library: Readonly<Record<string, Readonly<Record<Translated, Translation>>>> = {
  'parent-carer': {
    cy: parentCarerCy,
    pl: parentCarerPl,
    ur: parentCarerUr,
    ar: parentCarerAr,
    pa: parentCarerPa,
    ro: parentCarerRo,
    bn: parentCarerBn,
    so: parentCarerSo,
    uk: parentCarerUk,
  },
}

/** A starter survey with our translations of it, where there are any, in the languages that are switched on. */
export function addTranslations(survey: Survey, on: readonly Language[]): Survey {
  const all = library[survey.id]
  if (!all) return survey
  const chosen = Translated.options.filter((language) => on.includes(language))
  return { ...survey, translations: Object.fromEntries(chosen.map((language) => [language, all[language]])) }
}
