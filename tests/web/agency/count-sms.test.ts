import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countSms } from '#web/agency/count-sms.ts'
import { saySms } from '#web/agency/say-sms.ts'

describe('a message in letters of the short alphabet', () => {
  test.each([
    ['', 0, 1],
    ['a'.repeat(160), 160, 1],
    ['a'.repeat(161), 161, 2],
    ['a'.repeat(306), 306, 2],
    ['a'.repeat(307), 307, 3],
    // Each of these takes the room of two.
    ['€'.repeat(80), 160, 1],
    ['€'.repeat(81), 162, 2],
    // One that would be cut in two goes to the next part: 76 in the first, not 76½.
    ['€'.repeat(153), 306, 3],
  ])('%#: %s', (text, letters, parts) => {
    expect(countSms(text)).toEqual({ letters, parts, beyond: [] })
  })
})

describe('one letter beyond it, and all of it has less room', () => {
  test.each([
    [`ł${'a'.repeat(69)}`, 70, 1],
    [`ł${'a'.repeat(70)}`, 71, 2],
    [`ł${'a'.repeat(133)}`, 134, 2],
    [`ł${'a'.repeat(134)}`, 135, 3],
    // A character of two halves is never cut: 33 in a part of 67.
    ['😀'.repeat(67), 134, 3],
  ])('%#: %s', (text, letters, parts) => {
    expect(countSms(text)).toMatchObject({ letters, parts })
  })
})

test('more text is never fewer parts, and parts hold all of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string(), (text, more) => {
      const [less, all] = [countSms(text), countSms(text + more)]
      expect(all.parts).toBeGreaterThanOrEqual(less.parts)
      expect(all.parts * (all.beyond.length > 0 ? 70 : 160)).toBeGreaterThanOrEqual(all.letters)
    }),
  )
})

test('is said in words, with what makes it longer', () => {
  expect(saySms('a'.repeat(150))).toBe('150 characters with the link, sent as 1 message.')
  expect(saySms(`ż ó ł ${'a'.repeat(150)}`)).toBe(
    '156 characters with the link, sent and billed as 3 messages. Letters such as ż ó ł leave room for 70 in the first instead of 160.',
  )
})
