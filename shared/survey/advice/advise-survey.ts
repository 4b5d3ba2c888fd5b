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
    ...byLanguage(readyDraft(draft).wrong ?? []).map((it): Advice => ({ ...it, stops: true })),
    ...rules.flatMap((rule) => rule(draft)),
  ])

/** What is missing in a language is said once, however much it is. */
function byLanguage(wrong: Advice[]): Advice[] {
  const languages = new Map<string, number>()
  for (const { at } of wrong.filter(isOfLanguage)) languages.set(at, (languages.get(at) ?? 0) + 1)
  return [
    ...wrong.filter((it) => !isOfLanguage(it)),
    ...[...languages].map(([at, missing]) => ({
      at,
      say: `${missing === 1 ? 'One text is' : `${missing} texts are`} missing. Write what is missing, or remove the language.`,
    })),
  ]
}

const isOfLanguage = ({ at }: Advice): boolean => at.startsWith('translations.')
