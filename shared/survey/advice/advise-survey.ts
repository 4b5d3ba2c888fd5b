import type { SurveyDraft } from '../draft.ts'
import { readyDraft } from '../ready-draft.ts'
import type { Advice, Rule } from './advice.ts'
import { adviseDouble } from './advise-double.ts'
import { adviseEasyRead } from './advise-easy-read.ts'
import { adviseHarm } from './advise-harm.ts'
import { adviseIdentifying } from './advise-identifying.ts'
import { adviseLeading } from './advise-leading.ts'
import { adviseLength } from './advise-length.ts'
import { advisePairs } from './advise-pairs.ts'
import { advisePaths } from './advise-paths.ts'
import { advisePictures } from './advise-pictures.ts'
import { adviseReading } from './advise-reading.ts'
import { adviseTogether } from './advise-together.ts'
import { inOrder } from './in-order.ts'

const rules: readonly Rule[] = [
  adviseReading,
  adviseDouble,
  adviseLeading,
  adviseIdentifying,
  adviseTogether,
  adviseHarm,
  advisePaths,
  advisePairs,
  advisePictures,
  adviseEasyRead,
  adviseLength,
]

/** Everything to look at again, in the order of the survey: what stops it from being published, and what is advice. */
export const adviseSurvey = (draft: SurveyDraft): Advice[] =>
  inOrder(draft, [
    ...(readyDraft(draft).wrong ?? []).map((it): Advice => ({ ...it, stops: true })),
    ...rules.flatMap((rule) => rule(draft)),
  ])
