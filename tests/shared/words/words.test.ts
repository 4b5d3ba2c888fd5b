import { describe, expect, test } from 'vitest'
import { Language, Translated } from '#shared/survey/language.ts'
import { Voice } from '#shared/survey/voice.ts'
import { enteredWords } from '#shared/words/entered-words.ts'
import { paperWordsFor } from '#shared/words/paper/paper-words-for.ts'
import { readingAge } from '#shared/words/reading-age.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { everyWord } from './every-word.ts'

const families = Voice.options.filter((voice) => voice !== 'staff')
const children = Voice.options.filter((voice) => voice === 'young-child' || voice === 'child')

const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+|\n/)
const tooLong = (texts: string[], most: number): string[] =>
  texts.flatMap(sentences).filter((sentence) => sentence.split(/\s+/).length > most)
/** What one voice says and the others need not. */
const said = (voice: Voice) => {
  const { bar, start, question, check, thanks } = wordsFor('en', voice)
  return everyWord({ bar, start, question, check, thanks })
}

describe.each(families)('to a %s', (voice) => {
  test('every sentence has at most 15 words', () => expect(tooLong(said(voice), 15)).toEqual([]))

  test('no word is a lawyer’s or a researcher’s', () => {
    const found = everyWord(wordsFor('en', voice)).filter((text) =>
      /anonym|\brespon[sd]|withdraw|safeguard|assessment|intervention|professional/i.test(text),
    )
    expect(found).toEqual([])
  })

  test('who sees it, what for, how long, stop and skip, no names, being hurt, and what comes of it', () => {
    const { start } = wordsFor('en', voice)
    expect(start.what).toMatch(/make (the )?help better/)
    expect(start.what).toMatch(/five minutes/)
    expect(start.what).toMatch(/skip/i)
    expect(start.what).toMatch(/stop/i)
    expect(start.who).toMatch(/no names|names out/)
    expect(start.who).toMatch(/A person reads/)
    expect(start.mustTell).toMatch(/hurt/)
    expect(start.mustTell).toMatch(/we must tell/)
    expect(start.changes).toContain('{day}')
  })
})

test.each(families)('every page to a %s, all its words together, is read with ease at nine', (voice) => {
  const pages = Object.entries(wordsFor('en', voice)).map(([page, words]): [string, string[]] => [
    page,
    everyWord(words).filter((text) => text !== 'en-GB'),
  ])
  expect(
    tooLong(
      pages.flatMap(([, texts]) => texts),
      15,
    ),
  ).toEqual([])
  for (const [page, texts] of pages.filter(([, texts]) => texts.length > 0))
    expect([page, readingAge(texts.join('\n')) <= 9]).toEqual([page, true])
})

test('paper is as easy', () => {
  expect(readingAge(everyWord(paperWordsFor('en')).join('\n'))).toBeLessThanOrEqual(9)
})

test.each(children)(
  'a %s hears that no answer is wrong, that nobody is in trouble, and who does not get it',
  (voice) => {
    const { who } = wordsFor('en', voice).start
    expect(who).toMatch(/wrong/)
    expect(who).toMatch(/not get in trouble/)
    expect(who).toMatch(/pile/)
    expect(who).toMatch(/do not give them to your family, or to the people who help you/)
  },
)

test('staff read that their manager does not see it, and where a worry goes', () => {
  const { start, question } = wordsFor('en', 'staff')
  expect(start.who).toContain('not shown to your manager')
  expect(start.who).toContain('Results are totals')
  for (const text of [start.mustTell, question.box.join(' '), question.sensitive])
    expect(text).toMatch(/use your usual route now/i)
})

test.each(Voice.options)(
  'easy read to %s: one short sentence a line, larger, and nothing left out',
  (voice) => {
    const [plain, easy] = [wordsFor('en', voice), wordsFor('en-simple', voice)]
    expect(easy.large).toBe(true)
    expect(everyWord(easy).filter((text) => /[.?!] /.test(text))).toEqual([])
    const onOneLine = (text: string) => text.replaceAll('\n', ' ')
    expect(everyWord(easy).map(onOneLine)).toEqual(everyWord(plain))
  },
)

test.each(Language.options)('apostrophes and quotes are curly in %s', (language) => {
  for (const voice of Voice.options)
    expect(everyWord(wordsFor(language, voice)).filter((text) => /['"]/.test(text))).toEqual([])
})

describe('beside what is typed or put in order', () => {
  const places = (text: string) => (text.match(/{\w+}/g) ?? []).toSorted().join()

  test('every sentence has at most 15 words, and a child of nine can read it', () => {
    const words = everyWord(enteredWords('en-GB'))
    expect(tooLong(words, 15)).toEqual([])
    expect(readingAge(words.join('\n'))).toBeLessThanOrEqual(9)
  })

  test.each(Translated.options)(
    '%s says it in words of its own, with the same places to fill',
    (language) => {
      const [english, own] = [everyWord(enteredWords('en-GB')), everyWord(enteredWords(language))]
      expect(own.map(places)).toEqual(english.map(places))
      expect(own.filter((text) => english.includes(text) || /['"]/.test(text))).toEqual([])
    },
  )
})

test('control: long sentences and hard words are found', () => {
  const hard = 'Participation in this evaluation is voluntary and responses are treated confidentially.'
  expect(readingAge(hard)).toBeGreaterThan(16)
  expect(tooLong([`Short. ${'word '.repeat(16).trim()}.`], 15)).toHaveLength(1)
})
