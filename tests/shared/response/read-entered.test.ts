import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEntered, slip } from '#shared/response/read-entered.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import { everyKind } from '../../support/every-kind.ts'

function asked(id: string): ChoiceQuestion {
  const found = everyKind.questions.filter(isChoice).find((question) => question.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}
const [meals, began, met, wish] = ['days-now', 'began', 'met', 'wish'].map(asked)

describe('a number', () => {
  const read = (number: string) => meals && readEntered(meals, { number })

  test.each([
    ['0', 'few'],
    ['2', 'few'],
    ['3', 'some'],
    [' 07 ', 'most'],
    ['٣', 'some'],
    ['۶', 'most'],
    ['৪', 'some'],
    ['੧', 'few'],
  ])('“%s” becomes the planned answer that it falls into', (typed, band) => expect(read(typed)).toBe(band))

  test.each(['8', '-1', '2.5', '1e1', 'two', '0x2', '99999999999999999999'])(
    '“%s” has to be put right',
    (typed) => expect(read(typed)).toBe(slip),
  )

  test('nothing typed is a question skipped', () => expect(read('  ')).toBeUndefined())

  test('whatever is typed, nothing comes out but a planned answer, a slip or nothing', () => {
    const planned = [undefined, slip, ...(meals?.options ?? []).map(({ id }) => id)]
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => planned.includes(read(typed) as never)))
  })
})

describe('a date', () => {
  test('becomes the year that it falls into', () => {
    expect(began && readEntered(began, { month: '12', year: '2025' })).toBe('y2025')
    expect(began && readEntered(began, { month: '1', year: '2026' })).toBe('y2026')
    expect(met && readEntered(met, { day: '31', month: '12', year: '2025' })).toBe('before-2026')
    expect(met && readEntered(met, { day: '29', month: '2', year: '2024' })).toBe('before-2026')
  })

  test.each([
    { month: '13', year: '2025' },
    { month: '0', year: '2025' },
    { month: '', year: '2025' },
    { month: '3', year: '' },
    { month: '3', year: '25' },
    { month: '3', year: '2023' },
    { month: 'March', year: '2025' },
  ])('$month $year has to be put right', (typed) => expect(began && readEntered(began, typed)).toBe(slip))

  test('that no calendar has is a slip', () => {
    expect(met && readEntered(met, { day: '29', month: '2', year: '2025' })).toBe(slip)
    expect(met && readEntered(met, { day: '', month: '2', year: '2025' })).toBe(slip)
  })
})

describe('an order', () => {
  const read = (places: Record<string, string>) => wish && readEntered(wish, places)

  test('becomes what stands at the top, and not which of it comes first', () => {
    expect(read({ time: '2', plan: '3', school: '1', money: '4' })).toEqual(['time', 'school'])
    expect(read({ time: '1', plan: '3', school: '2', money: '' })).toEqual(['time', 'school'])
    expect(read({ time: '', plan: '', school: '', money: '4' })).toEqual(['money'])
  })

  test('with two in one place, or with a place that is not there, has to be put right', () => {
    expect(read({ time: '1', plan: '1' })).toBe(slip)
    expect(read({ time: '5' })).toBe(slip)
    expect(read({ time: '1.5' })).toBe(slip)
  })

  test('in whatever order the places come, the same is kept', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['1', '2', '3', '4'], { minLength: 4 }), (places) => {
        const ids = wish?.options.map(({ id }) => id) ?? []
        const kept = read(Object.fromEntries(ids.map((id, at) => [id, places[at] ?? ''])))
        expect(kept).toEqual(ids.filter((_, at) => places[at] === '1' || places[at] === '2'))
      }),
    )
  })
})
