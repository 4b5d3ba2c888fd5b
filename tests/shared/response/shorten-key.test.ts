import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64Url, toBase64Url } from '#shared/response/bytes.ts'
import { lengthenKey } from '#shared/response/lengthen-key.ts'
import { newKeyPair } from '#shared/response/seal.ts'
import { shortenKey } from '#shared/response/shorten-key.ts'

test('a key comes back whole, whichever of the two points it is', async () => {
  const signs = new Set<number | undefined>()
  for (let key = 0; key < 40; key++) {
    const { publicKey } = await newKeyPair()
    const short = shortenKey(publicKey)
    signs.add(fromBase64Url(short)[0])
    expect(short).toHaveLength(44)
    expect(lengthenKey(short)).toBe(publicKey)
  }
  expect(signs).toEqual(new Set([2, 3]))
})

test('anything else is refused or is a point that the browser takes', async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), async (x) => {
      let key: string
      try {
        key = lengthenKey(toBase64Url(Uint8Array.of(2, ...x)))
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
        refused++
        return
      }
      const ecdh = { name: 'ECDH', namedCurve: 'P-256' }
      await crypto.subtle.importKey('raw', fromBase64Url(key), ecdh, true, [])
    }),
    { numRuns: 60 },
  )
  expect(refused).toBeGreaterThan(0)
  expect(() => lengthenKey('')).toThrow(RangeError)
})
