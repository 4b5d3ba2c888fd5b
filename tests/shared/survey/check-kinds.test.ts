import { describe, expect, test } from 'vitest'
import { checkSurvey } from '#shared/survey/check-survey.ts'
import { Survey } from '#shared/survey/survey.ts'
import { wordsOf } from '#shared/survey/words-of.ts'
import { everyKind } from '../../support/every-kind.ts'

test('a survey of every kind can be published', () => {
  expect(Survey.parse(everyKind)).toEqual(everyKind)
  expect(checkSurvey(everyKind)).toEqual([])
})

test('what a picture shows is put into every language, too', () => {
  expect(wordsOf(everyKind)).toContain('A drawing of a house with two windows')
})

type Changes = Record<string, unknown>
/** The survey with one question changed, and what it is told. */
function told(id: string, changes: Changes): string[] {
  const questions = everyKind.questions.map((question) =>
    question.id === id ? { ...question, ...changes } : question,
  )
  return checkSurvey(Survey.parse({ ...everyKind, questions }))
}
const band = (id: string, from: unknown, to: unknown) => ({ id, text: id, from, to })
const plain = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `o${at}`, text: `O ${at}` }))

const faults: [string, string, Changes, RegExp][] = [
  ['four faces', 'felt', { options: plain(4) }, /faces for 3 answers and for 5/],
  ['a gap between numbers', 'days-now', { options: [band('a', 0, 2), band('b', 4, 7)] }, /without a gap/],
  ['numbers that overlap', 'days-now', { options: [band('a', 0, 2), band('b', 2, 7)] }, /without a gap/],
  [
    'numbers that run backwards',
    'days-now',
    { options: [band('a', 3, 7), band('b', 0, 2)] },
    /without a gap/,
  ],
  ['a number without an end', 'days-now', { options: plain(2) }, /whole number/],
  [
    'months for a number',
    'days-now',
    { options: [band('a', '2025-01', '2025-12'), band('b', 3, 7)] },
    /whole number/,
  ],
  ['numbers for a date', 'began', { options: [band('a', 1, 2), band('b', 3, 7)] }, /month/],
  [
    'a date kept to the month',
    'began',
    { options: [band('a', '2025-01', '2025-01'), band('b', '2025-02', '2025-12')] },
    /too closely/,
  ],
  ['ends on what is picked', 'again', { options: [band('a', 0, 1), band('b', 2, 3)] }, /picked from/],
  ['no place that counts', 'wish', { top: undefined }, /how many places count/],
  ['more places counted than left over', 'wish', { top: 3 }, /at most half/],
  ['one that stands alone in an order', 'wish', { na: plain(1) }, /stand apart/],
  ['the day of a number', 'days-now', { day: true }, /not a date/],
  ['places of what is picked', 'again', { top: 1 }, /not put in order/],
  ['a pair of orders', 'wish', { pair: 'w', when: 'then' }, /pair cannot be made/],
]

test.each(faults)('a planted fault is found: %s', (_, id, changes, words) => {
  expect(told(id, changes).join(' ')).toMatch(words)
})

test('all about then comes before all about now: never the two side by side', () => {
  const order = ['home-then', 'home-now', 'days-then', 'days-now']
  const first = order.flatMap((id) => everyKind.questions.find((question) => question.id === id) ?? [])
  const rest = everyKind.questions.filter(({ id }) => !order.includes(id))
  expect(checkSurvey({ ...everyKind, questions: [...first, ...rest] }).join(' ')).toMatch(
    /before the first about now/,
  )
})

describe('a picture', () => {
  const at = (picture: unknown) =>
    Survey.safeParse({ ...everyKind, questions: [{ ...everyKind.questions[0], picture }] })
  const webp = everyKind.questions[0]?.picture?.webp ?? ''

  test('says in words what it shows', () => {
    expect(at({ webp, alt: 'A house' }).success).toBe(true)
    expect(at({ webp }).success).toBe(false)
    expect(at({ webp, alt: '' }).success).toBe(false)
  })

  test('is a small WebP and nothing else: no address, no drawing with scripts in it', () => {
    for (const wrong of [
      'https://elsewhere.example/a.webp',
      'PHN2ZyBvbmxvYWQ9',
      `${webp}" onerror="`,
      'UklGR'.padEnd(16_004, 'A'),
    ])
      expect(at({ webp: wrong, alt: 'A house' }).success).toBe(false)
  })

  test('with the others, is not too much for a slow phone', () => {
    const large = { webp: 'UklGR'.padEnd(16_000, 'A'), alt: 'Large' }
    const questions = everyKind.questions.map((it, at) => (at < 4 ? { ...it, picture: large } : it))
    expect(checkSurvey({ ...everyKind, questions }).join(' ')).toMatch(/36 kB/)
  })
})
