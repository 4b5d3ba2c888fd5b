import { describe, expect, test } from 'vitest'
import { hasBoxes } from '#shared/comments/has-boxes.ts'
import { fullSettings } from '../../support/full-settings.ts'

const { reading } = fullSettings
if (!reading) throw new Error('they are full')
const closed = { ...reading, closed: [{ day: '2026-11-25', why: 'Training' }] }

describe('boxes to write in', () => {
  test.each([
    ['a Tuesday', '2026-11-24', true],
    ['a Saturday', '2026-11-28', false],
    ['Christmas Eve, a Thursday', '2026-12-24', true],
    ['Christmas Day', '2026-12-25', false],
    ['the day after a night in which the clocks change', '2026-03-30', true],
    ['a day on which the partnership is closed', '2026-11-25', false],
  ])('%s', (_, day, there) => {
    expect(hasBoxes('en', day, closed)).toBe(there)
    expect(hasBoxes('en-simple', day, closed)).toBe(there)
  })

  test('whoever reads on bank holidays has them then, too', () => {
    expect(hasBoxes('en', '2026-12-25', { ...reading, holidays: true })).toBe(true)
  })

  test('in another language only while somebody is named who reads it', () => {
    expect(hasBoxes('so', '2026-11-24', reading)).toBe(false)
    const translators = [{ language: 'so' as const, mailbox: 'cam@ourtown.example' }]
    expect(hasBoxes('so', '2026-11-24', { ...reading, translators })).toBe(true)
    expect(hasBoxes('pl', '2026-11-24', { ...reading, translators })).toBe(false)
    expect(hasBoxes('so', '2026-11-28', { ...reading, translators })).toBe(false)
  })

  test('while nobody has said who reads, there are none', () => {
    expect(hasBoxes('en', '2026-11-24', undefined)).toBe(false)
  })
})
