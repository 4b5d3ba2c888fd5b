import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '#shared/settings/new-id.ts'
import { Id } from '#shared/survey/question.ts'

test('words become a short name that is an id and that nobody has', () => {
  expect(newId('Family Hub North', [])).toBe('family-hub-north')
  expect(newId('Ysgol Môn & Friends', [])).toBe('ysgol-mon-friends')
  expect(newId('North', ['north', 'north-2'])).toBe('north-3')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 5 }), (words, twins) => {
      const taken: string[] = []
      for (let twin = 0; twin <= twins; twin++) taken.push(newId(words, taken))
      expect(new Set(taken).size).toBe(twins + 1)
      for (const id of taken) expect(Id.safeParse(id).success).toBe(true)
    }),
  )
})
