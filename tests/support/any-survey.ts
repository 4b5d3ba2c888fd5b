import fc from 'fast-check'
import type { Answers } from '#shared/response/answers.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import { isChoice, picksSeveral } from '#shared/survey/options-of.ts'
import { ChoiceQuestion, type Option, type Question } from '#shared/survey/question.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { Voice } from '#shared/survey/voice.ts'
import { answersTo } from './answer-sets.ts'

const options = (count: number, name: string): Option[] =>
  Array.from({ length: count }, (_, place) => ({ id: `${name}${place}`, text: `Answer ${name}${place}` }))

const kinds = fc.constantFrom(...ChoiceQuestion.shape.kind.options)
const goodEnds = fc.constantFrom<'high' | 'low' | 'none'>('high', 'low', 'none')

const shape = fc.record({
  kind: kinds,
  size: fc.integer({ min: 2, max: 5 }),
  na: fc.integer({ min: 0, max: 2 }),
  reported: fc.constantFrom(true, true, true, false),
  paired: fc.boolean(),
  goodEnd: goodEnds,
  /** Of the questions before it, which one it follows, counted from the end; 0 for none. */
  follows: fc.constantFrom(0, 0, 1, 1, 2),
  after: fc.integer({ min: 1, max: 3 }),
  minPerOption: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 9 }),
})
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never

/**
 * Any survey with planned answers, of every kind: warm-ups, follow-ups of follow-ups, pairs with all about then before
 * all about now, answers apart, unreported ones.
 */
export const anySurvey: fc.Arbitrary<Survey> = fc
  .tuple(
    fc.array(shape, { minLength: 1, maxLength: 4 }),
    fc.array(shape, { maxLength: 3 }),
    fc.constantFrom(...Voice.options),
  )
  .map(([first, later, voice]) => {
    const questions: Question[] = []
    const nows: ChoiceQuestion[] = []
    for (const [place, it] of first.entries()) {
      const question = questionOf(it, `q${place}`, questions)
      if (!it.paired || neverPaired.includes(it.kind)) questions.push(question)
      else {
        const pair = `q${place}`
        questions.push({ ...question, id: `${pair}-then`, pair, when: 'then' })
        nows.push({ ...question, id: `${pair}-now`, pair, when: 'now' })
      }
    }
    questions.push(...nows)
    for (const [place, it] of later.entries()) questions.push(questionOf(it, `l${place}`, questions))
    return {
      id: 'made-up',
      title: 'A made-up survey',
      audience: 'People, made up',
      voice,
      language: 'en',
      anchor: { text: 'Think back.', before: questions[0]?.id ?? '' },
      questions,
    }
  })

const neverPaired: string[] = ['many', 'check', 'date', 'rank']

function questionOf(it: Shape, id: string, before: Question[]): ChoiceQuestion {
  const size = it.kind === 'faces' ? (it.size > 3 ? 5 : 3) : it.size
  const inside = options(size, 'a')
  return {
    id,
    kind: it.kind,
    text: `Question ${id}?`,
    options: inside.map((option, place) => ({ ...option, ...bandOf(it.kind, place) })),
    reported: it.reported,
    goodEnd: it.goodEnd,
    ...(it.na > 0 && it.kind !== 'rank' ? { na: options(it.na, 'n') } : {}),
    ...(it.kind === 'check' ? { expected: 'a0' } : {}),
    ...(it.kind === 'rank' ? { top: size < 4 ? 1 : 2 } : {}),
    ...(it.minPerOption ? { minPerOption: it.minPerOption } : {}),
    ...followed(it, before),
  }
}

/** What the answer at a place stands for, where a number or a date is typed: 0 to 9, 10 to 19; year by year. */
function bandOf(kind: ChoiceQuestion['kind'], place: number): Pick<Option, 'from' | 'to'> {
  if (kind === 'number') return { from: place * 10, to: place * 10 + 9 }
  return kind === 'date' ? { from: `${2020 + place}-01`, to: `${2020 + place}-12` } : {}
}

function followed(it: Shape, before: Question[]): Pick<ChoiceQuestion, 'showIf'> {
  const parent = before.at(-it.follows)
  if (it.follows === 0 || !parent || !('options' in parent)) return {}
  const any = [...parent.options.slice(0, it.after), ...(parent.na ?? []).slice(0, 1)].map(({ id }) => id)
  return { showIf: { question: parent.id, any } }
}

/** A survey and a wave of people who answered it, each on the path that their answers led along. */
export const anyWave: fc.Arbitrary<{ survey: Survey; all: Answers[] }> = anySurvey.chain((survey) =>
  fc.record({ survey: fc.constant(survey), all: manyOf(survey) }),
)

/** Crowds of people who answered alike, so that counts of every size come about, those at each threshold often. */
function manyOf(survey: Survey): fc.Arbitrary<Answers[]> {
  const answers = fc.oneof({ weight: 4, arbitrary: keenAnswersTo(survey) }, answersTo(survey))
  const crowd = fc.tuple(answers, fc.constantFrom(1, 1, 4, 8, 9, 9, 10, 19, 20, 30, 100))
  return fc
    .array(crowd, { minLength: 1, maxLength: 5 })
    .map((crowds) =>
      crowds.flatMap(([given, people]) =>
        Array.from({ length: people }, () => keepAsked(survey, given, {}).answers),
      ),
    )
}

/** Of somebody who answers almost everything. */
const keenAnswersTo = (survey: Survey): fc.Arbitrary<Answers> =>
  fc.tuple(...survey.questions.filter(isChoice).map(keenAnswer)).map((all) => Object.assign({}, ...all))

function keenAnswer(question: ChoiceQuestion): fc.Arbitrary<Answers> {
  const { id, options: inside, na = [] } = question
  const one = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...inside) },
    { weight: na.length * 2, arbitrary: fc.constantFrom(...na, ...inside.slice(0, 1)) },
  )
  return fc.oneof(
    {
      weight: 9,
      arbitrary: one.map((option) => ({ [id]: picksSeveral(question) ? [option.id] : option.id })),
    },
    fc.constant({}),
  )
}
