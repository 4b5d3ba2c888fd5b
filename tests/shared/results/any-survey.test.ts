// For any survey and whatever people answer: what is shown is safe, whole and true. Each promise is checked against
// people counted here, one by one, apart from the product's own counting.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#shared/response/answers.ts'
import { countWarmUps } from '#shared/results/count-warm-ups.ts'
import { planWave } from '#shared/results/plan.ts'
import type { Count, Result } from '#shared/results/release.ts'
import { sayAnswers, sayChange, verdictOf } from '#shared/results/say.ts'
import { summarise } from '#shared/results/summarise.ts'
import { checkSurvey } from '#shared/survey/check-survey.ts'
import { isAsked } from '#shared/survey/is-asked.ts'
import { namePeople } from '#shared/survey/name-people.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { anyWave } from '../../support/any-survey.ts'
import { noAttack } from '../../support/no-attack.ts'

const runs = { numRuns: 600 }
type Wave = { survey: Survey; all: Answers[] }

const plannedOf = (definition: Survey): string[] =>
  planWave([{ survey: definition.id, version: 1, publishedOn: '2026-01-01', definition }])[0]?.questions ?? []
const resultsOf = ({ survey, all }: Wave): Result[] => summarise(survey, plannedOf(survey), all, noAttack)
const choicesOf = ({ questions }: Survey): ChoiceQuestion[] => questions.filter(isChoice)

const picked = (answers: Answers, id: string): string[] => [answers[id] ?? []].flat()
const insideOf = ({ id, options }: ChoiceQuestion, answers: Answers): boolean =>
  picked(answers, id).some((it) => options.some((option) => option.id === it))

/** The questions that a result speaks of: one, or both of its pair. */
const questionsOf = (survey: Survey, { id }: Result): ChoiceQuestion[] =>
  choicesOf(survey).filter((question) => question.id === id || question.pair === id)
const answeredAll = (questions: ChoiceQuestion[], all: Answers[]): Answers[] =>
  all.filter((answers) => questions.every((question) => insideOf(question, answers)))

const holds = (count: Count, truth: number): boolean => count.low <= truth && truth <= count.high

test('the surveys that these tests make could be published', () => {
  fc.assert(
    fc.property(anyWave, ({ survey }) => {
      expect(checkSurvey(survey)).toEqual([])
    }),
    runs,
  )
})

describe('what is shown', () => {
  test('speaks of at least 10 people, and in numbers of at least 20', () => {
    fc.assert(
      fc.property(anyWave, (wave) => {
        for (const result of resultsOf(wave)) {
          const people = answeredAll(questionsOf(wave.survey, result), wave.all).length
          if (result.kind === 'words') expect(people).toBeGreaterThanOrEqual(10)
          if (result.kind === 'figures' || result.kind === 'pair') expect(people).toBeGreaterThanOrEqual(20)
        }
      }),
      runs,
    )
  })

  test('is every planned question, once, and nothing that is not planned: no warm-up, nothing unreported', () => {
    fc.assert(
      fc.property(anyWave, (wave) => {
        const planned = plannedOf(wave.survey)
        const shown = resultsOf(wave).map((result) => questionsOf(wave.survey, result))
        expect(
          shown
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(planned.toSorted())
        for (const { kind, reported } of shown.flat())
          expect([kind === 'check', reported]).toEqual([false, true])
      }),
      runs,
    )
  })

  test('leaves nobody out of a follow-up by ones and nines, at any depth', () => {
    fc.assert(
      fc.property(anyWave, (wave) => {
        const choices = choicesOf(wave.survey)
        for (const result of resultsOf(wave).filter(({ kind }) => kind !== 'held'))
          for (const { showIf } of questionsOf(wave.survey, result)) {
            const asked = (answers: Answers) => isAsked(showIf, answers, {})
            let needs = showIf
            while (needs && 'question' in needs) {
              const { question } = needs
              const parent = choices.find(({ id }) => id === question)
              if (!parent) break
              const passed = wave.all.filter((answers) => insideOf(parent, answers) && !asked(answers)).length
              expect(passed === 0 || passed >= 10).toBe(true)
              needs = parent.showIf
            }
          }
      }),
      runs,
    )
  })

  test('has the true count in every interval', () => {
    fc.assert(
      fc.property(anyWave, ({ survey, all }) => {
        for (const result of resultsOf({ survey, all })) {
          const [one, now] = questionsOf(survey, result)
          if (!one) continue
          const ticked = (question: ChoiceQuestion, id: string) =>
            all.filter((answers) => picked(answers, question.id).includes(id)).length
          if (result.kind === 'figures') {
            // Whether counts add up to the base is what somebody who breaks in would reckon with.
            expect(result.several === true).toBe(one.kind === 'many' || (one.top ?? 1) > 1)
            expect(holds(result.base, answeredAll([one], all).length)).toBe(true)
            for (const { id, count } of [...result.rows, ...result.apart])
              expect(holds(count, ticked(one, id))).toBe(true)
          }
          if (result.kind === 'pair' && now) {
            const { base, ...sides } = result.change
            const moves = movesOf(one, now, all)
            expect(holds(base, moves.length)).toBe(true)
            for (const side of ['better', 'same', 'worse'] as const)
              expect(holds(sides[side], moves.filter((move) => move === side).length)).toBe(true)
            for (const { id, count } of result.before.rows) expect(holds(count, ticked(one, id))).toBe(true)
            for (const { id, count } of result.now.rows) expect(holds(count, ticked(now, id))).toBe(true)
            expect(holds(result.topBefore.count, ticked(one, result.topBefore.id))).toBe(true)
            expect(holds(result.bottomNow.count, ticked(now, result.bottomNow.id))).toBe(true)
          }
        }
      }),
      runs,
    )
  })

  test('says sentences that are true of the people who answered', () => {
    fc.assert(
      fc.property(anyWave, ({ survey, all }) => {
        for (const result of resultsOf({ survey, all })) {
          if (result.kind === 'held') continue
          for (const sentence of result.sentence.split(/(?<=\.) /))
            expect([sentence, isTrue(sentence, questionsOf(survey, result), all)]).toEqual([sentence, true])
        }
      }),
      runs,
    )
  })
})

test('sentences and verdicts are what the published ranges alone allow', () => {
  fc.assert(
    fc.property(anyWave, (wave) => {
      for (const result of resultsOf(wave)) {
        const { people } = namePeople(wave.survey.voice)
        const [question] = questionsOf(wave.survey, result)
        if (result.kind === 'figures')
          expect(result.sentence).toBe(sayAnswers(result.rows, result.base, people, question?.top))
        if (result.kind === 'pair') {
          expect(result.verdict).toBe(verdictOf(result.change))
          expect(result.sentence).toBe(sayChange(result.verdict, people))
        }
      }
    }),
    runs,
  )
})

describe('a pair', () => {
  test('without a good end is two questions, and nobody is said to be better or worse', () => {
    fc.assert(
      fc.property(anyWave, (wave) => {
        for (const result of resultsOf(wave)) {
          const [question] = questionsOf(wave.survey, result)
          if (question?.goodEnd !== 'none' || result.kind === 'held') continue
          expect(result.kind).not.toBe('pair')
          expect(result.sentence).not.toMatch(/better|worse/i)
          if (question.pair) expect(result.label).toMatch(/, (before|now)$/)
        }
      }),
      runs,
    )
  })
})

test('warm-ups are counted of those who did all of them, 20 or more, in intervals that hold the truth', () => {
  fc.assert(
    fc.property(anyWave, ({ survey, all }) => {
      const checks = choicesOf(survey).filter(({ kind, showIf }) => kind === 'check' && !showIf)
      const done = answeredAll(checks, all)
      const said = countWarmUps(survey, all)
      expect(said === undefined).toBe(checks.length === 0 || done.length < 20)
      if (!said) return
      const asMeant = done.filter((answers) => checks.every(({ id, expected }) => answers[id] === expected))
      expect([holds(said.base, done.length), holds(said.asMeant, asMeant.length)]).toEqual([true, true])
      expect(said.number).toBe(checks.length)
    }),
    runs,
  )
})

const resultKinds = ['figures', 'held', 'pair', 'words']
const shownKinds = ['faces', 'scale', 'one', 'many', 'number', 'date', 'rank'].map(
  (kind) => `${kind} in figures`,
)

test('control: these waves have every kind of result and of question, and warm-ups', () => {
  const seen = new Set<string>()
  for (const wave of fc.sample(anyWave, { numRuns: 400, seed: 7 })) {
    for (const result of resultsOf(wave)) {
      seen.add(result.kind)
      if (result.kind === 'figures')
        for (const { kind } of questionsOf(wave.survey, result)) seen.add(`${kind} in figures`)
    }
    if (countWarmUps(wave.survey, wave.all)) seen.add('warm-ups')
  }
  expect([...seen].sort()).toEqual([...resultKinds, 'warm-ups', ...shownKinds].sort())
})

/** Which way each person with both answers went. The good end is the last answer, unless the survey says the first. */
function movesOf(then: ChoiceQuestion, now: ChoiceQuestion, all: Answers[]): ('better' | 'same' | 'worse')[] {
  const scale = now.options.map(({ id }) => id)
  if (now.goodEnd === 'low') scale.reverse()
  return answeredAll([then, now], all).map((answers) => {
    const [from, to] = [then, now].map(({ id }) => scale.indexOf(String(answers[id])))
    return from === to ? 'same' : (to ?? 0) > (from ?? 0) ? 'better' : 'worse'
  })
}

/** Is a sentence true? Read as a person reads it, and counted. */
function isTrue(sentence: string, [one, now]: ChoiceQuestion[], all: Answers[]): boolean {
  if (!one) return false
  const told = /^More than half.* told us (.*)\.$/.exec(sentence)?.[1]
  const put = /^More than half.* put (“.*”) (first|first or second|among the first three)\.$/.exec(sentence)
  const moves = now ? movesOf(one, now, all) : []
  const of = (way: string) => moves.filter((move) => move === way).length
  if (sentence.startsWith('Better or worse: we cannot say')) return now !== undefined
  if (sentence.startsWith('We cannot say')) return now === undefined
  if (/ told us better than worse\.$/.test(sentence)) return of('better') > of('worse')
  if (/ told us worse than better\.$/.test(sentence)) return of('worse') > of('better')
  if (told && now) return of(told.replace('the ', '')) * 2 > moves.length
  const answers = answeredAll([one], all)
  const count = (text: string) =>
    answers.filter((it) =>
      one.options.some((option) => option.text === text && picked(it, one.id).includes(option.id)),
    ).length
  if (told) return one.kind !== 'rank' && count(told.slice(1, -1)) * 2 > answers.length
  if (put)
    return (
      put[2] === ['', 'first', 'first or second', 'among the first three'][one.top ?? 0] &&
      count(put[1]?.slice(1, -1) ?? '') * 2 > answers.length
    )
  const most = /^“(.*)” was the most common answer\.$/.exec(sentence)?.[1]
  return most !== undefined && one.options.every(({ text }) => text === most || count(text) < count(most))
}
