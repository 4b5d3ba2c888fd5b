import { describe, expect, test } from 'vitest'
import { easyRead } from '#shared/library/easy-read.ts'
import { library } from '#shared/library/library.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { isChoice, optionIds } from '#shared/survey/options-of.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { familyWords } from './family-words.ts'

const shape = ({ questions }: Survey) =>
  questions.map((question) => [
    question.id,
    question.kind,
    question.showIf,
    isChoice(question) ? optionIds(question) : [],
  ])

describe.each([...library])('%s in easy words', (_, survey) => {
  const easy = easyRead(survey)

  test('has the same questions and answers under the same ids', () => {
    expect(easy.id).toBe(survey.id)
    expect(shape(easy)).toEqual(shape(survey))
  })

  test('says the easy words where there are any', () => {
    for (const [place, question] of survey.questions.entries())
      if (question.easy) expect(easy.questions[place]?.text).toBe(question.easy)
    if (survey.anchor.easy) expect(easy.anchor.text).toBe(survey.anchor.easy)
    expect(JSON.stringify(easy)).not.toContain('"easy"')
  })

  test('has one sentence a line', () => {
    for (const words of familyWords(easy)) expect(words).not.toMatch(/[.?!] /)
  })

  test('done twice changes nothing', () => {
    expect(easyRead(easy)).toEqual(easy)
  })
})

test('answers have their easy words, and a hint stays', () => {
  const options = easyRead(parentCarer).questions.flatMap((question) =>
    isChoice(question) ? [...question.options, ...(question.na ?? [])] : [],
  )
  expect(options).toContainEqual({ id: 'the-worker-who-helped-us', text: 'Our worker' })
  expect(options).toContainEqual({
    id: 'i-did-not-know-there-was-a-plan',
    text: 'I did not know about a plan',
  })
  expect(familyWords(easyRead(parentCarer))).toContain('We mean the place where you live.')
})
