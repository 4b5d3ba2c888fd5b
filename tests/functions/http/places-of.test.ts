import { expect, test } from 'vitest'
import { placesOf } from '#functions/http/places-of.ts'

test('names places in the code, and no line of the message, even one that looks like a place', () => {
  const places = placesOf(new Error('bad\n    at my dad’s house\n    at school'))
  expect(places.length).toBeGreaterThan(0)
  expect(places.join()).toContain('places-of.test.ts')
  expect(places.join()).not.toMatch(/dad|school/)
})

test('control: the stack itself does hold the message', () => {
  expect(new Error('x\n    at my dad’s house').stack).toContain('    at my dad’s house')
})
