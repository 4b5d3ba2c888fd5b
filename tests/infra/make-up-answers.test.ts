// Made-up people can answer every starter survey, and what they say differs from question to question.
import { describe, expect, test } from 'vitest'
import { makeUpAnswers } from '#infra/operate/make-up-answers.ts'
import { makeUpFamilies } from '#infra/operate/make-up-families.ts'
import { randomFrom } from '#infra/operate/random-from.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { checkAnswers, longTexts } from '#shared/response/check-answers.ts'
import { verdictOf } from '#shared/results/say.ts'
import { summarise } from '#shared/results/summarise.ts'
import { exclusiveIds, isChoice } from '#shared/survey/options-of.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { readySurveys } from '../shared/library/ready-surveys.ts'
import { noAttack } from '../support/no-attack.ts'

const families = 400

function answersTo(survey: Survey) {
  const random = randomFrom(3)
  return Array.from({ length: families }, () => makeUpAnswers(survey, random))
}

describe.each(readySurveys)('%s', (_, survey) => {
  const all = answersTo(survey)
  const choices = survey.questions.filter(isChoice)

  test('every answer is one that the survey can have, and an exclusive tick stands alone', () => {
    for (const { answers, texts } of all) {
      expect([...checkAnswers(survey, answers), ...longTexts(survey, texts)]).toEqual([])
      const boxes = survey.questions.flatMap(({ id, kind }) => (kind === 'text' ? [id] : []))
      expect(boxes).toEqual(expect.arrayContaining(Object.keys(texts)))
      for (const question of choices.filter(({ kind }) => kind === 'many')) {
        const ticked = [answers[question.id] ?? []].flat()
        if (ticked.some((id) => exclusiveIds(question).includes(id))) expect(ticked).toHaveLength(1)
      }
    }
  })

  test('some tick several, skip, are not sure, write; nearly all pass the warm-ups', () => {
    const given = (id: string) => all.flatMap(({ answers }) => [answers[id] ?? []].flat())
    for (const { id, kind, expected, showIf } of choices) {
      if (!showIf)
        expect(
          all.some(({ answers }) => answers[id] === undefined),
          id,
        ).toBe(true)
      if (kind === 'many') expect(given(id).length, id).toBeGreaterThan(families)
      if (expected) expect(given(id).filter((answer) => answer === expected).length).toBeGreaterThan(320)
    }
    expect(choices.flatMap(({ id }) => given(id))).toEqual(expect.arrayContaining(['dk', 'rns']))
    expect(new Set(all.flatMap(({ texts }) => Object.values(texts))).size).toBeGreaterThan(3)
  })

  test('every word says that it is made up', () => {
    const words = all.flatMap(({ texts }) => Object.values(texts))
    expect(words.filter((text) => !text.startsWith('Made up: '))).toEqual([])
  })
})

test('parents say mostly better to some questions, worse to others, and about others one cannot say', () => {
  const questions = parentCarer.questions.map(({ id }) => id)
  const results = summarise(
    parentCarer,
    questions,
    answersTo(parentCarer)
      .slice(0, 58)
      .map(({ answers }) => answers),
    noAttack,
  )
  const verdicts = results.flatMap((result) => (result.kind === 'pair' ? verdictOf(result.change) : []))
  expect(verdicts).toEqual(
    expect.arrayContaining([
      'mostly better',
      expect.stringMatching(/worse$/),
      expect.stringMatching(/^(unclear|mostly the same)$/),
    ]),
  )
})

test('the same seed makes the same families; those who take their answers out come on top', () => {
  const made = makeUpFamilies(parentCarer, 200, 7)
  expect(makeUpFamilies(parentCarer, 200, 7)).toEqual(made)
  expect(makeUpFamilies(parentCarer, 200, 8)).not.toEqual(made)
  expect(made.filter(({ takesOut }) => !takesOut)).toHaveLength(200)
  expect(made.length).toBeGreaterThan(200)
})
