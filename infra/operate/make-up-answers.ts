import type { Answers, Texts } from '../../shared/response/answers.ts'
import { keepAsked } from '../../shared/response/keep-asked.ts'
import { alwaysOptions, isChoice, picksSeveral } from '../../shared/survey/options-of.ts'
import type { ChoiceQuestion } from '../../shared/survey/question.ts'
import type { Survey } from '../../shared/survey/survey.ts'
import { wordsFor, worriesOf } from './made-up-words.ts'
import { type Opinion, opinions, usual } from './opinions.ts'

const share = { skips: 0.06, unsure: 0.04, outside: 0.05, writes: 0.4, worries: 0.12, missesCheck: 0.1 }

/** What one family brings to every question: how things are for them anyway, and what the help did for them. */
interface Mood {
  level: number
  luck: number
}

/** One made-up family's answers: what is usual for each question, moved by the family's own mood. */
export function makeUpAnswers(survey: Survey, random: () => number): { answers: Answers; texts: Texts } {
  const mood: Mood = { level: (random() - 0.5) * 0.4, luck: random() - 0.5 }
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const answers: Answers = {}
  const texts: Texts = {}
  for (const question of survey.questions) {
    if (question.kind === 'text' && random() < share.writes)
      texts[question.id] =
        pick(random() < share.worries ? worriesOf(survey.voice) : wordsFor(survey.voice, question.id)) ?? ''
    if (!isChoice(question) || random() < share.skips) continue
    const given = choose(question, survey.id, mood, random, pick)
    if (given !== undefined) answers[question.id] = given
  }
  return keepAsked({ language: survey.language, questions: survey.questions }, answers, texts)
}

function choose(
  question: ChoiceQuestion,
  survey: string,
  mood: Mood,
  random: () => number,
  pick: <T>(from: readonly T[]) => T | undefined,
): string | string[] | undefined {
  const { kind, options, na = [], expected } = question
  const asGiven = (id: string | undefined) => (picksSeveral(question) && id !== undefined ? [id] : id)
  if (question.always !== false && random() < share.unsure) return asGiven(pick(alwaysOptions))
  if (na.length > 0 && random() < share.outside) return asGiven(pick(na)?.id)
  if (picksSeveral(question)) return tick(question, random)
  // As on most questions, the first answers are the likeliest.
  if (kind === 'one' || kind === 'date') return options[Math.floor(random() ** 2 * options.length)]?.id
  if (expected !== undefined && random() >= share.missesCheck) return expected
  const opinion = opinions[survey]?.[question.pair ?? question.id] ?? usual
  return stepAt(question, valueFor(question, opinion, mood) + (random() - 0.5) * 0.25)
}

/** Of several, each by its own: the first are the likeliest. One that excludes the others stands alone; of an order, its top. */
function tick({ options, top }: ChoiceQuestion, random: () => number): string[] | undefined {
  const alone = options.find(({ exclusive }) => exclusive)
  if (alone && random() < 0.08) return [alone.id]
  const ticked = options.filter((option, place) => random() < 0.5 * 0.85 ** place && !option.exclusive)
  return ticked.length > 0 ? ticked.slice(0, top).map(({ id }) => id) : undefined
}

function valueFor({ when }: ChoiceQuestion, opinion: Opinion, { level, luck }: Mood): number {
  if (when === 'then') return (opinion.before ?? usual.before) + level
  return opinion.now + level + luck * (opinion.split ?? usual.split)
}

/** The step of a scale that stands for a value from 0, its bad end, to 1, its good end. */
function stepAt({ options, goodEnd }: ChoiceQuestion, value: number): string | undefined {
  const upwards = goodEnd === 'low' ? 1 - value : value
  const step = Math.round(upwards * (options.length - 1))
  return options[Math.min(options.length - 1, Math.max(0, step))]?.id
}
