import { expect, test } from 'vitest'
import { fillPlaceholders } from '#shared/library/fill-placeholders.ts'
import { library } from '#shared/library/library.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { startingHelp } from '#shared/settings/help.ts'
import { languagesOf } from '#shared/survey/languages-of.ts'
import { isChoice, optionIds } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { renderSurvey } from '#web/survey/render-survey.tsx'
import type { SurveyPage } from '#web/survey/survey-page.ts'
import { values } from '../../shared/library/ready-surveys.ts'
import { assets, madePage } from './made-page.ts'

const en = wordsFor('en', 'parent')

const single = renderSurvey(madePage('single'), assets)
const open = renderSurvey(madePage('open'), assets)
const count = (html: string, part: string | RegExp) => html.split(part).length - 1

test('every question is there, with each of its answers under its name', () => {
  for (const question of parentCarer.questions) {
    if (question.kind !== 'statement') expect(single).toContain(`<h2>${question.text}</h2>`)
    for (const sentence of question.text.split(/(?<=\.) /)) expect(single).toContain(sentence)
    if (isChoice(question))
      for (const option of optionIds(question))
        expect(count(single, `<input type=radio name=a.${question.id} value=${option}>`)).toBe(1)
    if (question.kind === 'text')
      expect(single).toMatch(new RegExp(`<textarea name=t.${question.id} .*?data-most=6500`))
  }
  expect(single).toContain(`<h2>${parentCarer.anchor.text}</h2>`)
})

test('“I don’t know” and “I don’t want to say” stand on every choice question that does not say otherwise', () => {
  const choices = parentCarer.questions.filter(isChoice)
  const with2 = choices.filter((question) => question.always !== false)
  expect(with2.length).toBe(choices.length - 1)
  for (const words of Object.values(en.question.always)) expect(count(single, words)).toBe(with2.length)
})

test('it posts without JavaScript, and asks for a code only where each family has one', () => {
  expect(single).toContain(
    `<form method=post action=/s/${madePage('single').distribution}/check autocomplete=off>`,
  )
  expect(single).toContain('name=token')
  expect(open).not.toContain('name=token')
})

test('help and the way out are on it', () => {
  for (const { phone } of startingHelp.contacts)
    expect(open).toContain(`href=tel:${phone.replaceAll(' ', '')}`)
  expect(open).toContain('Numbers checked 12 November 2026')
  expect(open).toContain('href=/leave')
})

test('the policy on content has nothing to forbid: no style attribute, no handler in the markup', () => {
  expect(single).not.toMatch(/<[^>]* (style|on\w+)=/)
  expect(count(single, /<script/)).toBe(3)
})

test('it begins by asking who can see the screen, unless somebody who helps can; the way out is told there, once', () => {
  const { screen, leaving, madeUp } = en.start
  const starts = (page: Partial<SurveyPage>, told = 1) => {
    const html = renderSurvey({ ...madePage('open'), madeUp: true, ...page }, assets)
    expect(count(html, leaving)).toBe(told)
    expect(html.indexOf(madeUp)).toBeLessThan(html.indexOf('<h1>'))
    return /<h1>(.*?)<\/h1>/.exec(html)?.[1]
  }
  expect(starts({ mode: 'alone' })).toBe(screen)
  expect(starts({ mode: 'assisted' })).toBe(en.start.heading)
  // A shared tablet is left by its staff only.
  expect(starts({ mode: 'kiosk' }, 0)).toBe(en.start.heading)
})

test('one h1, and no other address than our own', () => {
  expect(count(single, '<h1>')).toBe(1)
  expect(single).not.toMatch(/(href|src|action)="?https?:/)
})

test('the page is the same for everybody with the hand-out', () => {
  expect(renderSurvey(madePage('single'), assets)).toBe(single)
})

test('the words of a survey cannot break out of the page', () => {
  const question: Question = {
    id: 'q',
    kind: 'many',
    text: 'A "quoted" <b>question</b> & ="more"/>?',
    sensitive: true,
    reported: true,
    options: [
      { id: 'one', text: '</label><script>' },
      { id: 'none', text: 'None of these', exclusive: true },
    ],
  }
  const definition = { ...parentCarer, id: 'x', anchor: { text: '<i>', before: 'q' }, questions: [question] }
  const html = renderSurvey(madePage('open', { definition }), assets)
  expect(html).toContain('<h2>A &quot;quoted&quot; &lt;b>question&lt;/b> &amp; =&quot;more&quot;/>?</h2>')
  expect(html).toContain('&lt;/label>&lt;script>')
  expect(html).toContain(en.question.sensitive)
  expect(html).toContain(en.question.many)
  expect(html.match(/data-alone/g)?.length).toBe(3)
})

test.each([...library])(
  '%s on a day when nobody reads: no box, nothing that asks about words, and why, once',
  (_, survey) => {
    const definition = fillPlaceholders(survey, values)
    for (const language of languagesOf(definition)) {
      const page = madePage('open', { definition, language })
      const html = renderSurvey({ ...page, noBoxes: true }, assets).replace(/<template.*?<\/template>/gs, '')
      const { noBox } = wordsFor(language, definition.voice)
      expect(html).not.toContain('<textarea')
      expect(html).not.toContain('data-typed')
      expect(count(html, `<h2>${noBox.heading}</h2>`)).toBe(1)
      const kept = page.survey.definition.questions.filter(
        (it) => isChoice(it) && !(it.showIf && 'typed' in it.showIf),
      )
      for (const { id } of kept) expect(html).toContain(`name=a.${id} `)
      expect(renderSurvey(page, assets)).not.toContain(noBox.heading)
    }
  },
)
