import type { SurveyDraft } from '../draft.ts'
import type { Voice } from '../voice.ts'

/** A survey with nothing in it yet, under an id that stays. */
export const blankSurvey = (id: string, title: string, audience: string, voice: Voice): SurveyDraft => ({
  id,
  title,
  audience,
  voice,
  language: 'en',
  ...(voice === 'young-child' ? { helped: 'always' } : {}),
  anchor: { text: 'Think back to before the help began.', before: '' },
  questions: [],
})
