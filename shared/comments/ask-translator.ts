import type { Translated } from '../survey/language.ts'
import type { Step } from './step.ts'
import { holding } from './take.ts'

/** “I cannot read this language”: the set goes to whoever the partnership named for it, on the same clock. */
export const askTranslator = (language: Translated, to: string | undefined): Step =>
  holding(({ triage: { claim: _, ...rest } }) =>
    to === undefined ? 'no-translator' : { ...rest, translation: { language, to } },
  )
