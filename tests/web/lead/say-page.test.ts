// What a lead is told to say is what a family's page says: nothing of it may be lost to somebody who listens.
import { expect, test } from 'vitest'
import { inLanguage } from '#shared/library/in-language.ts'
import { library } from '#shared/library/library.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { sayPage } from '#web/lead/say-page.ts'
import { renderSurvey } from '#web/survey/render-survey.tsx'
import { everyKind } from '../../support/every-kind.ts'
import { assets, madePage } from '../survey/made-page.ts'

const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, '\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

test.each([...library.values(), everyKind])('$id: every line stands on the page', (definition) => {
  const text = plain(renderSurvey(madePage('open', { definition }), assets))
  const words = wordsFor('en', definition.voice)
  for (const question of inLanguage(definition, 'en').questions)
    for (const line of sayPage(question, words).flatMap((it) => it.split(' · '))) expect(text).toContain(line)
})

test('beside a box, who reads it and what happens when somebody is being hurt is said, too', () => {
  const box = everyKind.questions.find(({ kind }) => kind === 'text')
  const words = wordsFor('en', everyKind.voice)
  expect(box && sayPage(box, words)).toEqual(expect.arrayContaining([...words.question.box]))
})
