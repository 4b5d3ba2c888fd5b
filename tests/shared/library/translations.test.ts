import { describe, expect, test } from 'vitest'
import { addTranslations } from '#shared/library/add-translations.ts'
import { inLanguage } from '#shared/library/in-language.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { checkAnswers } from '#shared/response/check-answers.ts'
import { checkSurvey } from '#shared/survey/check-survey.ts'
import { Language, Translated } from '#shared/survey/language.ts'
import { languagesOf } from '#shared/survey/languages-of.ts'
import { Survey } from '#shared/survey/survey.ts'
import { wordsOf } from '#shared/survey/words-of.ts'
import { wordsFor } from '#shared/words/words-for.ts'

const survey = addTranslations(parentCarer, Language.options)

/** Every text in a value, with the way to it. */
const textsIn = (value: unknown, at = ''): [string, string][] =>
  typeof value === 'string'
    ? [[at, value]]
    : Object.entries(value ?? {}).flatMap(([name, it]) => textsIn(it, `${at}.${name}`))
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

test('the parents’ survey can be read in eleven languages, and published so', () => {
  expect(languagesOf(survey)).toEqual(Language.options)
  expect(Survey.safeParse(survey).success).toBe(true)
  expect(checkSurvey(survey)).toEqual([])
  expect(Buffer.byteLength(JSON.stringify(survey))).toBeLessThan(128 * 1024)
})

test('a language that lacks one sentence cannot be published', () => {
  const { cy, ...others } = survey.translations ?? {}
  const { OK: _, ...words } = cy?.words ?? {}
  const broken = { ...survey, translations: { ...others, cy: { title: 'Edrych yn ôl', words } } }
  expect(checkSurvey(broken)).toEqual(['Cymraeg has no words for “OK”.'])
})

describe.each(Translated.options)('in %s', (language) => {
  const read = inLanguage(survey, language)
  const { lang, ...words } = wordsFor(language, 'parent')

  test('every sentence is another, ids and order stay, and an answer fits both', () => {
    const english = new Set(wordsOf(parentCarer).filter((text) => text !== 'OK'))
    expect(wordsOf({ ...read, language: 'en' }).filter((text) => english.has(text))).toEqual([])
    const ids = ({ questions }: Pick<Survey, 'questions'>) =>
      questions.map((it) => [it.id, 'options' in it ? it.options.map(({ id }) => id) : []])
    expect(ids(read)).toEqual(ids(parentCarer))
    expect(checkAnswers(read, { 'p1-then': 'badly', 'p1-now': 'well' })).toEqual([])
  })

  test('no question has two answers in the same words', () => {
    for (const question of read.questions) {
      const texts = 'options' in question ? question.options.map(({ text }) => text) : []
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  test('every fixed sentence is there, with the same places to fill in', () => {
    expect(lang).toBe(language)
    const english = new Map(textsIn(wordsFor('en', 'parent')))
    for (const [at, text] of textsIn(words)) {
      expect(text.trim()).not.toBe('')
      expect([at, places(text)]).toEqual([at, places(english.get(at) ?? '')])
    }
    expect(textsIn(words).length).toBe(english.size - 1)
  })
})
