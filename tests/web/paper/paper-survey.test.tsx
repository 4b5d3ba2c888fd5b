import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { addTranslations } from '#shared/library/add-translations.ts'
import { fillPlaceholders } from '#shared/library/fill-placeholders.ts'
import { inLanguage } from '#shared/library/in-language.ts'
import { library } from '#shared/library/library.ts'
import { startingHelp } from '#shared/settings/help.ts'
import { Language } from '#shared/survey/language.ts'
import { languagesOf } from '#shared/survey/languages-of.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import { paperWordsFor } from '#shared/words/paper/paper-words-for.ts'
import { readingAge } from '#shared/words/reading-age.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import type { PaperForm } from '#web/paper/paper-form.ts'
import { PaperSurvey } from '#web/paper/paper-survey.tsx'
import { values } from '../../shared/library/ready-surveys.ts'
import { everyWord } from '../../shared/words/every-word.ts'

const surveys = [...library.values()].map((it) =>
  addTranslations(fillPlaceholders(it, values), Language.options),
)
const inEach = surveys.flatMap((survey) =>
  languagesOf(survey).map((language) => ({ id: survey.id, language, survey: inLanguage(survey, language) })),
)
const partnership = {
  name: 'Ourtown Safeguarding Partnership',
  controller: 'Ourtown Council',
  ask: { mailbox: 'ask@example.org', phone: '01234 567890', post: 'Freepost HEARD\nOurtown' },
  dataProtection: { name: 'Val Mensah', mailbox: 'dpo@example.org' },
}
const formOf = (survey: PaperForm['survey'], more: Partial<PaperForm> = {}): PaperForm => ({
  survey,
  large: false,
  number: 'A1B2C3D4E5F6',
  closes: '2026-12-20T17:00:00Z',
  help: startingHelp,
  partnership,
  madeUp: false,
  ...more,
})
const print = (form: PaperForm) =>
  renderToString(<PaperSurvey form={form} />)
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
const parent = surveys.find(({ id }) => id === 'parent-carer')

describe.each(inEach)('$id in $language on paper', ({ survey, language }) => {
  const html = print(formOf(survey))
  const words = wordsFor(language, survey.voice)

  test('asks everything that the page asks, with a box for every answer and a place for every word', () => {
    const answers = survey.questions
      .filter(isChoice)
      .flatMap((it) => [
        ...[...it.options, ...(it.na ?? [])].map(({ text }) => text),
        ...(it.always === false ? [] : Object.values(words.question.always)),
      ])
    for (const text of [survey.anchor.text, ...survey.questions.map((it) => it.text), ...answers])
      expect(html).toContain(text)
    expect(html.match(/class="tick"/g)).toHaveLength(answers.length)
    expect(html.match(/class="box"/g) ?? []).toHaveLength(
      survey.questions.filter(({ kind }) => kind === 'text').length,
    )
  })

  test('says who sees it, the numbers for help, and where it goes; nothing to tap, nothing left to fill in', () => {
    const paper = paperWordsFor(language)
    for (const text of [words.start.who, paper.who, words.start.mustTell, ...paper.steps, paper.noTakingOut])
      expect(html).toContain(text)
    for (const { phone } of startingHelp.contacts) expect(html).toContain(phone)
    expect(html).toContain('Freepost HEARD')
    expect(html).toContain('A1B2 C3D4 E5F6')
    expect(html).not.toContain(words.bar.help)
    expect(html).not.toMatch(/\{\w+\}/)
  })
})

test('a follow-up says for whom it is, and where everybody else goes on: once above several', () => {
  const html = parent ? print(formOf(inLanguage(parent, 'en'))) : ''
  expect(html).toContain(
    'Only if you ticked “A bit better” or “A lot better” in question 18. If not, go to question 20.',
  )
  expect(html).toContain('Only if you wrote something in question 21 or 22. If not, go to question 24.')
  expect(html.match(/class="after"/g)).toHaveLength(3)
})

test('what is written from the right is printed from the right, its number and its numbers for help are not', () => {
  const html = parent ? print(formOf(inLanguage(parent, 'ur'))) : ''
  expect(html).toMatch(/<article class="paper" lang="ur" dir="rtl">/)
  expect(html).toMatch(/<b dir="ltr">0800 1111<\/b>/)
})

test('the square for a phone is there only where the survey can be answered on one; a sample has no number', () => {
  const survey = parent && inLanguage(parent, 'en')
  if (!survey) throw new Error('no survey')
  const web = print(formOf(survey, { web: 'https://heard.example.org/s/A1B2C3D4E5F7' }))
  expect(web).toContain('heard.example.org/s/A1B2C3D4E5F7')
  expect(web).toContain('shape-rendering')
  const sample = print(formOf(survey, { number: undefined, closes: undefined }))
  expect(sample).not.toContain('shape-rendering')
  expect(sample).not.toContain('Form number')
})

test('every copy is the same: nothing on it can tell whose it is', () => {
  const survey = parent && inLanguage(parent, 'en')
  expect(survey && print(formOf(survey))).toBe(survey && print(formOf(survey)))
})

test('its words in English are short and plain; every language says where the numbers are', () => {
  const said = everyWord(paperWordsFor('en'))
  expect(readingAge(said.join('\n'))).toBeLessThanOrEqual(9)
  expect(
    said.flatMap((text) => text.split(/(?<=[.?!])\s/)).filter((it) => it.split(' ').length > 15),
  ).toEqual([])
  for (const language of Language.options) {
    const words = paperWordsFor(language)
    expect(everyWord(words).filter((text) => /['"]/.test(text))).toEqual([])
    for (const gap of ['question', 'next', 'answers', 'day', 'number'])
      expect(everyWord(words).join(' '), language).toContain(`{${gap}}`)
  }
})
