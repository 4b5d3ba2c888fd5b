import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { madeUpSettings } from '#infra/local/made-up-settings.ts'
import { checkSetUp } from '#shared/settings/check-set-up.ts'
import { SectionName } from '#shared/settings/settings.ts'

const today = '2026-11-23'
const whole = madeUpSettings(today)
const dayAfter = (days: number): string =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

describe('what is missing before a round may open', () => {
  test('nothing, when every section is saved', () => {
    expect(checkSetUp(whole, today)).toEqual([])
  })

  test('exactly the sections that are not saved, in the order in which they are filled in', () => {
    fc.assert(
      fc.property(fc.subarray([...SectionName.options]), (left) => {
        const settings = Object.fromEntries(
          Object.entries(whole).filter(([name]) => !left.some((it) => it === name)),
        )
        expect(checkSetUp(settings, today).map(({ section }) => section)).toEqual(left)
      }),
    )
  })

  test('the numbers for help, from the 32nd day after they were checked', () => {
    const on = (days: number) => checkSetUp(whole, dayAfter(days)).map(({ section }) => section)
    expect([on(31), on(32)]).toEqual([[], ['help']])
  })
})
