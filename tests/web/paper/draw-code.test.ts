// Every code that is drawn is read back by a reader that shares no code with what draws it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSymbols } from '#shared/distribution/crockford.ts'
import { writeToken } from '#shared/distribution/token.ts'
import { Language } from '#shared/survey/language.ts'
import { madeLink } from '#web/agency/made-link.ts'
import { drawCode } from '#web/paper/draw-code.ts'
import { readDrawn } from '../../support/read-drawn.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const anyLink = fc
  .record({
    host: fc.constantFrom(
      'heard.example',
      'heard.ourtown.gov.uk',
      '127.0.0.1:4000',
      'a.very-long-name-of-a-partnership.example.org.uk',
    ),
    handOut: bytes(8),
    batch: fc.nat(2 ** 15 - 1),
    random: bytes(5),
    tag: bytes(5),
    language: fc.option(fc.constantFrom(...Language.options), { nil: undefined }),
    own: fc.boolean(),
  })
  .map(({ host, handOut, batch, random, tag, language, own }) => {
    const token = writeToken(batch, random, tag).replaceAll(' ', '-')
    const address = `https://${host}/s/${toSymbols(handOut, 60)}`
    return madeLink(own ? `${address}#${token}` : address, language).link
  })

test('every drawn code reads as its link', () => {
  fc.assert(
    fc.property(anyLink, (link) => {
      expect(readDrawn(drawCode(link))).toBe(link)
    }),
    { numRuns: 100 },
  )
})

test('control: a card with a fault in its code is found', () => {
  const [link = '', other = ''] = fc.sample(anyLink, 2)
  const { size, path } = drawCode(link)
  expect(readDrawn(drawCode(other))).not.toBe(link)
  // A corner that cameras look for is missing, as when a card is cut through it.
  expect(readDrawn({ size, path: path.replaceAll(/M\d+ [0-9]h\d+v1h-\d+z/g, '') })).toBeUndefined()
})
