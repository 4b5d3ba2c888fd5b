import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inFours } from '#shared/distribution/crockford.ts'
import { readTyped } from '#shared/distribution/read-typed.ts'
import { writeToken } from '#shared/distribution/token.ts'

const five = fc.uint8Array({ minLength: 5, maxLength: 5 })
const card = fc.tuple(fc.nat(2 ** 15 - 1), five, five)

test('a card’s code names its batch, however it is typed', () => {
  fc.assert(
    fc.property(
      card,
      fc.constantFrom(' ', '-', '', ' - '),
      fc.boolean(),
      ([batch, random, tag], gap, small) => {
        const printed = writeToken(batch, random, tag)
        const spaced = printed.replaceAll(' ', gap).replaceAll('0', 'o').replaceAll('1', 'l')
        expect(readTyped(small ? spaced.toLowerCase() : ` ${spaced} `)).toEqual({
          token: printed.replaceAll(' ', '-'),
          batch,
        })
      },
    ),
  )
})

test('a poster’s code is its hand-out', () => {
  expect(readTyped('a1b2 c3d4 e5f6')).toEqual({ distribution: 'A1B2C3D4E5F6' })
  expect(readTyped(inFours('A1B2C3D4E5F6'))).toEqual({ distribution: 'A1B2C3D4E5F6' })
})

test('one wrong symbol of a card is found, and nothing else is taken for a code', () => {
  fc.assert(
    fc.property(card, fc.nat(18), fc.integer({ min: 1, max: 31 }), ([batch, random, tag], at, by) => {
      const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
      const good = writeToken(batch, random, tag).replaceAll(' ', '')
      const wrong = symbols[(symbols.indexOf(good[at] ?? '') + by) % 32] ?? ''
      expect(readTyped(good.slice(0, at) + wrong + good.slice(at + 1))).toBeUndefined()
    }),
  )
  for (const typed of [
    '',
    'hello',
    '../../leave',
    '//evil.example',
    'A1B2C3D4E5F6/x',
    'A1B2C3D4E5F6#<script>',
  ])
    expect(readTyped(typed)).toBeUndefined()
})
