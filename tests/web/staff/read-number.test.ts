import { expect, test } from 'vitest'
import { readNumber } from '#web/agency/read-number.ts'

test.each([
  ['40', 40],
  [' 1,200 ', 1200],
  ['', Number.NaN],
  ['forty', Number.NaN],
  ['4.5', Number.NaN],
  ['-1', Number.NaN],
])('%j is read as %d', (text, number) => expect(readNumber(text)).toBe(number))
