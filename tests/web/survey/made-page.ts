import { createHash } from 'node:crypto'
import { inLanguage } from '#shared/library/in-language.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import type { Language } from '#shared/survey/language.ts'
import { languagesOf } from '#shared/survey/languages-of.ts'
import type { Survey } from '#shared/survey/survey.ts'
import type { SurveyPage } from '#web/survey/survey-page.ts'

export const assets = {
  style: 'p{margin:0}',
  lastStyle: 'u{margin:0}',
  faces: 'b{margin:0}',
  kinds: 'u{margin:0}',
  publicStyle: 'h2{margin:0}',
  early: 'early()',
  leave: 'leave()',
  script: '/assets/s-12345678.js',
}

interface Made {
  definition?: Survey
  seed?: string
  language?: Language
}

/** A survey page as the function has it. `seed` gives it other keys and another hand-out. */
export function madePage(
  kind: 'single' | 'open',
  { definition = parentCarer, seed = '', language = 'en' }: Made = {},
): SurveyPage {
  const hash = (of: string) =>
    createHash('sha512')
      .update(of + seed)
      .digest()
  const key = (of: string) => Buffer.concat([Buffer.from([4]), hash(of)]).toString('base64url')
  return {
    distribution: `7KQ2${hash('distribution').toString('hex').slice(0, 8).toUpperCase()}`,
    wave: '7KQ2',
    kind,
    mode: 'alone',
    language,
    languages: languagesOf(definition),
    survey: { survey: definition.id, version: 1, definition: inLanguage(definition, language) },
    publicKeys: { answers: key('answers'), comments: key('comments') },
    closes: '2027-03-31T16:00:00.000Z',
    madeUp: false,
  }
}
