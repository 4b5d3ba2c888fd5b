import { adviseWriting } from '../../learning/advise-writing.ts'
import type { SurveyDraft } from '../draft.ts'
import { isChoice } from '../options-of.ts'
import type { Question } from '../question.ts'
import type { Voice } from '../voice.ts'
import type { Advice } from './advice.ts'

/**
 * The measure is rough on one sentence alone, so it is asked of a question with all that stands beside it, and speaks
 * up two years above the age at which families should read with ease.
 */
const ages: Readonly<Record<Voice, number>> = {
  'young-child': 11,
  child: 11,
  'young-person': 11,
  parent: 11,
  staff: 14,
}

/** Long sentences, and words that are hard for those who will read them. */
export const adviseReading = ({ questions, voice, anchor }: SurveyDraft): Advice[] => [
  ...adviseWriting(anchor.text, ages[voice]).map((say) => ({ at: 'anchor.text', say })),
  ...questions.flatMap((question) =>
    adviseWriting(wordsOf(question), ages[voice]).map((say) => ({
      at: `questions.${question.id}.text`,
      say,
    })),
  ),
]

const wordsOf = (question: Question): string =>
  [
    question.text,
    question.hint,
    ...(isChoice(question) ? [...question.options, ...(question.na ?? [])].map(({ text }) => text) : []),
  ]
    .filter(Boolean)
    .join('\n')
