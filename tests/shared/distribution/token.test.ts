import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSymbol } from '#shared/distribution/crockford.ts'
import { readBatch, readToken, writeBatch, writeToken } from '#shared/distribution/token.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const tokens = fc.tuple(fc.integer({ min: 0, max: 2 ** 15 - 1 }), bytes(5), bytes(5))

test('what is written is read, in fours, in small letters, with O for 0 and I or L for 1', () => {
  fc.assert(
    fc.property(tokens, ([batch, random, tag]) => {
      const written = writeToken(batch, random, tag)
      expect(written).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{4}){4}$/)
      const typed = written.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll(' ', '-')
      expect(readToken(typed)).toEqual({ ...readToken(written), batch, random, tag })
    }),
  )
})

test('the bytes that everything is computed over are the same however it was typed, and differ for each token', () => {
  fc.assert(
    fc.property(tokens, tokens, (one, two) => {
      const [a, b] = [readToken(writeToken(...one)), readToken(writeToken(...two).toLowerCase())]
      expect(Buffer.from(a?.bytes ?? []).equals(Buffer.from(b?.bytes ?? []))).toBe(
        writeToken(...one) === writeToken(...two),
      )
    }),
  )
})

test('one wrong symbol is always found', () => {
  const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  fc.assert(
    fc.property(tokens, fc.nat(19), fc.nat(31), ([batch, random, tag], place, other) => {
      const text = writeToken(batch, random, tag).replaceAll(' ', '')
      const wrong = text.slice(0, place) + symbols[other] + text.slice(place + 1)
      fc.pre(wrong !== text)
      expect(readToken(wrong)).toBeUndefined()
    }),
  )
})

test('control: without the check symbol a wrong one would pass', () => {
  const text = writeToken(7, new Uint8Array(5), new Uint8Array(5)).replaceAll(' ', '')
  const wrong = `${text.slice(0, 5)}Z${text.slice(6, 19)}`
  expect(readToken(wrong + text.at(-1))).toBeUndefined()
  expect(readToken(wrong + checkSymbol(wrong))).toBeDefined()
})

test.each(['', 'hello', '0000 0000 0000 0000 000', 'ÄÖÜ0 0000 0000 0000 0000'])(
  '“%s” is no token',
  (typed) => {
    expect(readToken(typed)).toBeUndefined()
  },
)

test('a batch is its links’ first three symbols: all of them, and of no other batch’s', () => {
  fc.assert(
    fc.property(tokens, tokens, ([batch, random, tag], [other, ...rest]) => {
      const begins = writeBatch(batch)
      expect(begins).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}$/)
      expect(readBatch(begins)).toBe(batch)
      expect(writeToken(batch, random, tag).startsWith(begins)).toBe(true)
      expect(writeToken(batch, ...rest).startsWith(begins)).toBe(true)
      expect(writeToken(other, random, tag).startsWith(begins)).toBe(other === batch)
    }),
  )
})

test.each(['', 'AB', 'ABCD', 'ABU', 'ab1'])('“%s” is no batch', (text) => {
  expect(readBatch(text)).toBeUndefined()
})
