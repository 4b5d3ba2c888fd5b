import { expect, test } from 'vitest'
import { addTranslations } from '#shared/library/add-translations.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { checkLanguages } from '#shared/settings/check-languages.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { Language } from '#shared/survey/language.ts'

const translated = addTranslations(parentCarer, Language.options)
const on = (...languages: Language[]): Settings => ({
  languages: { languages: languages.map((language) => ({ language })) },
})

test('a survey is handed out in languages that are switched on and that it has words in', () => {
  expect(checkLanguages(on('en', 'pl'), translated, ['en', 'pl'])).toBeUndefined()
  expect(checkLanguages(on('en'), translated, ['en', 'pl'])).toContain('Polski is switched off')
  expect(checkLanguages(on('en', 'pl'), parentCarer, ['en', 'pl'])).toContain('no words in Polski')
  expect(checkLanguages({}, translated, ['en'])).toContain('English is switched off')
})
