// Somebody with a script tries codes: all are answered in the same words, and after a while ever more slowly.
import { expect, test } from 'vitest'
import { heldFor } from '#functions/response/held-for.ts'
import { answerWith, handOut, linksOf, north } from '../../support/agencies.ts'
import { openRound } from '../../support/round.ts'

const slips = 60
const began = Date.parse('2026-11-28T09:00:00Z')
const wrong = (wave: string, times: number, at: number): number[] =>
  Array.from({ length: times }, () => heldFor(wave, at))

test('slips of fingers are not held back; beyond them every wrong code is, until the minute is over', () => {
  expect(wrong('GUES', slips, began)).toEqual(Array(slips).fill(0))
  expect(wrong('GUES', 3, began + 59_999)).toEqual([1000, 1000, 1000])
  expect(wrong('GUES', 1, began + 60_000)).toEqual([0])
})

test('another round is not slowed down', () => {
  wrong('GUE2', slips + 5, began)
  expect(wrong('CALM', 1, began)).toEqual([0])
})

test('a code that is guessed, one of another round and none at all are told the same; a right one is received among them', async () => {
  const round = await openRound('single')
  const elsewhere = await openRound('single')
  const { distribution } = await handOut(round, north)
  const [right = ''] = await linksOf({ wave: round.wave, distribution }, north, 1)
  const guesses = [
    ...(await elsewhere.links(2)),
    right.slice(0, -1) + (right.endsWith('0') ? '1' : '0'),
    undefined,
  ]
  const replies = await Promise.all(guesses.map((guess) => answerWith(round, distribution, guess)))
  expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  expect(replies[0]?.status).toBe(404)
  expect((await answerWith(round, distribution, right)).status).toBe(200)
})
