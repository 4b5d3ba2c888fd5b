import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { checkChecks } from '#shared/distribution/check-checks.ts'
import { Checks } from '#shared/distribution/checks.ts'
import { Rung, rungs } from '#shared/distribution/rung.ts'

const closes = Date.parse('2026-11-30T17:00:00Z')
const filled = madeUpChecks(closes)
const placesOf = (checks: object) =>
  Checks.safeParse({ ...filled, ...checks }).error?.issues.map(({ path }) => path.join('.')) ?? []

describe('before a round opens', () => {
  test('what is answered passes', () => {
    expect(placesOf({})).toEqual([])
    expect(checkChecks(filled, closes)).toEqual([])
  })

  test('each that is not answered is named, and all at once', () => {
    const empty = { benefits: '', impact: ' ', decides: '', tellOn: '', missed: '', otherWay: '\n' }
    expect(placesOf({ ...empty, rung: '', accepted: false }).sort()).toEqual(Object.keys(filled).sort())
    for (const name of Object.keys(filled))
      expect(Checks.safeParse({ ...filled, [name]: name === 'accepted' ? false : '' }).success).toBe(false)
  })

  test.each(['2026-11-29', '2026-11-30', '2020-01-01'])('families cannot be told on %s', (tellOn) =>
    expect(checkChecks({ ...filled, tellOn }, closes)).toMatchObject([{ at: 'checks.tellOn' }]),
  )

  test('the day after it closes is soon enough, by the clock of London', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (days) => {
        const tellOn = new Date(closes + days * 86_400_000).toISOString().slice(0, 10)
        return checkChecks({ ...filled, tellOn }, closes).length === 0
      }),
    ))

  test('the three lowest rungs are refused, and say why', () => {
    const refused = Rung.options.filter((rung) => checkChecks({ ...filled, rung }, closes).length > 0)
    expect(refused).toEqual(['used', 'for-show', 'token'])
    expect(checkChecks({ ...filled, rung: 'token' }, closes)[0]?.say).toContain('Change the round first')
    expect(new Set(Object.values(rungs)).size).toBe(8)
  })
})
