import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers, Texts } from '#shared/response/answers.ts'
import { jsonSize } from '#shared/response/bytes.ts'
import { checkAnswers, longTexts } from '#shared/response/check-answers.ts'
import { answersSize } from '#shared/response/envelope.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import { isAsked } from '#shared/survey/is-asked.ts'
import { isChoice, optionIds } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { answersTo } from '../../support/answer-sets.ts'
import { readySurveys } from './ready-surveys.ts'

const textsTo = (survey: Survey): fc.Arbitrary<Texts> => {
  const boxes = survey.questions.filter(({ kind }) => kind === 'text').map(({ id }) => id)
  return fc.dictionary(
    fc.constantFrom(...boxes),
    fc.constantFrom('', '  ', 'Kind words', ' They listened.\n'),
  )
}

const replyTo = (survey: Survey) => fc.tuple(answersTo(survey), textsTo(survey))

/** The questions in the order in which somebody meets them who goes from each to the next that is asked. */
function walk(survey: Survey, answers: Answers, texts: Texts): Question[] {
  const met: Question[] = []
  const given: Answers = {}
  const typed: Texts = {}
  let next = survey.questions[0]
  while (next && met.length <= survey.questions.length) {
    met.push(next)
    const answer = answers[next.id]
    if (answer !== undefined) given[next.id] = answer
    const words = texts[next.id]
    if (words !== undefined) typed[next.id] = words
    const place = survey.questions.indexOf(next)
    next = survey.questions.slice(place + 1).find(({ showIf }) => isAsked(showIf, given, typed))
  }
  return met
}

/** Is there an answer to wait for, and was it given before this question came? */
function followsItsParent({ showIf }: Question, before: Question[], answers: Answers, texts: Texts): boolean {
  if (!showIf) return true
  const met = before.map(({ id }) => id)
  if ('typed' in showIf) return showIf.typed.some((id) => met.includes(id) && texts[id]?.trim())
  return met.includes(showIf.question) && showIf.any.includes(String(answers[showIf.question]))
}

describe.each(readySurveys)('any answers to %s', (_, survey) => {
  const whole = survey.questions.filter(({ showIf }) => !showIf).map(({ id }) => id)

  test('lead to the end, and a follow-up comes only after its parent’s answer', () => {
    fc.assert(
      fc.property(replyTo(survey), ([answers, texts]) => {
        const met = walk(survey, answers, texts)
        expect(met.length).toBeLessThanOrEqual(survey.questions.length)
        expect(met.map(({ id }) => id)).toEqual(expect.arrayContaining(whole))
        for (const [place, question] of met.entries())
          expect(followsItsParent(question, met.slice(0, place), answers, texts)).toBe(true)
        const skipped = survey.questions.filter((question) => !met.includes(question))
        for (const question of skipped) expect(followsItsParent(question, met, answers, texts)).toBe(false)
      }),
    )
  })

  test('are kept on the path walked and nowhere else, and keeping twice changes nothing', () => {
    fc.assert(
      fc.property(replyTo(survey), ([answers, texts]) => {
        const met = walk(survey, answers, texts)
        const kept = keepAsked(survey, answers, texts)
        const answered = met.filter(({ id }) => answers[id] !== undefined && answers[id].length > 0)
        expect(Object.keys(kept.answers)).toEqual(answered.map(({ id }) => id))
        expect(Object.keys(kept.texts)).toEqual(met.map(({ id }) => id).filter((id) => texts[id]?.trim()))
        expect([...checkAnswers(survey, kept.answers), ...longTexts(survey, kept.texts)]).toEqual([])
        const boxes = survey.questions.flatMap(({ id, kind }) => (kind === 'text' ? [id] : []))
        expect(boxes).toEqual(expect.arrayContaining(Object.keys(kept.texts)))
        expect(keepAsked(survey, kept.answers, kept.texts)).toEqual(kept)
      }),
    )
  })

  test('fit into its one size of envelope', () => {
    const size = answersSize(survey)
    const longest = survey.questions.filter(isChoice).map((question): [string, string | string[]] => {
      const ids = optionIds(question)
      return [
        question.id,
        question.kind === 'many' ? ids : ids.reduce((a, b) => (a.length < b.length ? b : a)),
      ]
    })
    const fits = (answers: Answers) => jsonSize({ id: 'x'.repeat(22), language: 'en', answers }) <= size
    expect(fits(Object.fromEntries(longest))).toBe(true)
    fc.assert(fc.property(answersTo(survey), fits))
    expect([512, 1024, 1536, 2048]).toContain(size)
  })
})
