import type { Answers, Texts } from '../../shared/response/answers.ts'
import { keepAsked } from '../../shared/response/keep-asked.ts'
import { alwaysOptions, isChoice } from '../../shared/survey/options-of.ts'
import type { ChoiceQuestion } from '../../shared/survey/question.ts'
import type { Asked } from '../../shared/survey/survey.ts'

const skips = 0.06
const unsure = 0.04
const writes = 0.3

const words = [
  'They came every week and they listened.',
  'It took a long time before somebody rang us.',
  'School and the family worker talked to each other.',
  'We had to tell it all again each time.',
  'The group helped me to meet other parents.',
]

/** One made-up family: things were hard or fair before, and the help made some difference to them, or none. */
export function makeUpAnswers(survey: Asked, random: () => number): { answers: Answers; texts: Texts } {
  const before = random() * 0.6
  const gain = random() * 0.7 - 0.15
  const answers: Answers = {}
  const texts: Texts = {}
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  for (const question of survey.questions) {
    if (question.kind === 'text' && random() < writes) texts[question.id] = pick(words) ?? ''
    if (!isChoice(question) || random() < skips) continue
    const mood = (question.when === 'then' ? before : before + gain) + (random() - 0.5) * 0.3
    const given =
      random() < unsure && question.always !== false ? pick(alwaysOptions) : choose(question, mood, pick)
    if (given !== undefined) answers[question.id] = question.kind === 'many' ? [given] : given
  }
  return keepAsked(survey, answers, texts)
}

/** On a scale, the step that fits the mood; elsewhere, any answer. */
function choose(
  question: ChoiceQuestion,
  mood: number,
  pick: <T>(from: readonly T[]) => T | undefined,
): string | undefined {
  const { options, kind, goodEnd } = question
  if (kind === 'one' || kind === 'many') return pick(options)?.id
  const towardsGood = goodEnd === 'low' ? 1 - mood : mood
  const step = Math.min(options.length - 1, Math.max(0, Math.round(towardsGood * (options.length - 1))))
  return options[step]?.id
}
