import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atHour, datesOf } from '#infra/operate/demo-dates.ts'
import { demoRounds } from '#infra/operate/demo-rounds.ts'

const london = (time: number) =>
  new Date(time).toLocaleString('en-GB', {
    timeZone: 'Europe/London',
    weekday: 'long',
    hour: 'numeric',
  })

test('rounds are named by their season', () => {
  const titles = (date: string) =>
    demoRounds.map(({ monthsAgo }) => datesOf(monthsAgo, atHour(date, 10)).title)
  expect(titles('2026-11-23')).toEqual(['Winter 2026', 'Spring 2026', 'Summer 2026', 'Autumn 2026'])
  expect(titles('2026-06-30')).toEqual(['Autumn 2025', 'Winter 2025', 'Spring 2026', 'Summer 2026'])
})

test('on whatever day: one round after the other, keys gone before the next, only the last one open, by London’s clock', () => {
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  const twoWeeks = 14 * 24 * 3600_000
  fc.assert(
    fc.property(days, (day) => {
      const today = day.getTime()
      const rounds = demoRounds.map(({ monthsAgo }) => datesOf(monthsAgo, today))
      expect(new Set(rounds.map(({ title }) => title)).size).toBe(rounds.length)
      for (const [place, { opens, closes }] of rounds.entries()) {
        expect([london(opens), london(closes)]).toEqual(['Monday, 09', 'Friday, 17'])
        const next = rounds[place + 1]
        if (next) expect(closes + twoWeeks).toBeLessThan(next.opens)
        else expect(opens < today && today < closes).toBe(true)
      }
    }),
  )
})
