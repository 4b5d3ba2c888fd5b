import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesPerCharacter, longestIn } from '#shared/response/answers.ts'
import { jsonSize } from '#shared/response/bytes.ts'
import { longTexts } from '#shared/response/check-answers.ts'
import { commentsSizes } from '#shared/response/envelope.ts'
import { roomFor } from '#shared/response/room-for.ts'
import type { TextQuestion } from '#shared/survey/question.ts'

const box = (id: string, short?: true): TextQuestion => ({
  id,
  text: 'What helped?',
  kind: 'text',
  reported: false,
  ...(short && { short }),
})
const boxes = (count: number) => Array.from({ length: count }, (_, index) => box(`box-${index}`))
const asked = (count: number) => ({ language: 'en' as const, questions: boxes(count) })
const signs = ['a', 'é', '字', '💚', '\u202e', 'ا', '"', '\\', '\n', '👨‍👩‍👧‍👦', '<b>']

test('one box takes 10,000 characters; several share, and a short one takes little', () => {
  expect(longestIn(box('one'), boxes(1))).toBe(10_000)
  expect(longestIn(box('one'), boxes(2))).toBe(6500)
  expect(longestIn(box('one', true), [...boxes(2), box('short', true)])).toBe(200)
})

test('whatever fills every box to its end fits into the largest envelope, or is said to be too long', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom(...signs, '\u0001', '\ud800'),
      (count, sign) => {
        const survey = asked(count)
        const longest = longestIn(box('one'), survey.questions)
        const text = sign.repeat(longest).slice(0, longest)
        const texts = Object.fromEntries(survey.questions.map(({ id }) => [id, text]))
        const wrote = { id: 'x'.repeat(22), language: 'en-simple', texts, permission: true }
        if (longTexts(survey, texts).length === 0)
          expect(jsonSize(wrote)).toBeLessThanOrEqual(commentsSizes[2])
        else expect(roomFor(text)).toBeGreaterThan(text.length)
      },
    ),
  )
})

test('of any words, the room that they take is as much as their envelope needs, and never more than two a character', () => {
  const any = fc.string({
    unit: fc.constantFrom(...signs, '\u0000', '\u000b', '\u007f', '\u0085', '\ud800', '\udc00'),
  })
  fc.assert(
    fc.property(any, (text) => {
      expect(jsonSize(text) - jsonSize('')).toBeLessThanOrEqual(bytesPerCharacter * roomFor(text))
      expect(roomFor(text)).toBeLessThanOrEqual(2 * text.length)
    }),
  )
})

test('one character more, and it is too long', () => {
  expect(longTexts(asked(1), { 'box-0': 'a'.repeat(10_000) })).toEqual([])
  expect(longTexts(asked(1), { 'box-0': 'a'.repeat(10_001) })).toEqual(['box-0'])
  expect(longTexts(asked(1), { 'box-0': '\u0001'.repeat(5_000) })).toEqual([])
  expect(longTexts(asked(1), { 'box-0': '\u0001'.repeat(5_001) })).toEqual(['box-0'])
})
