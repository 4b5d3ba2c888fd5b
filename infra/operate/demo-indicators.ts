import type { Point } from '#shared/indicators/indicator.ts'
import { type Frequency, nextPeriod, periodOf } from '#shared/indicators/period.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import type { Api } from './api.ts'
import { strategiesBegan } from './demo-data-sets.ts'
import { randomFrom } from './random-from.ts'

/** How a made-up indicator goes: where it begins, what it gains each time, how far it strays, and its newest figure. */
interface Course {
  from: number
  step: number
  strays: number
  den?: number
  newest?: number
}

const courses: Readonly<Record<string, Course>> = {
  'early-help-assessments': { from: 150, step: 5, strays: 16 },
  referrals: { from: 780, step: -4, strays: 40, den: 46_000 },
  'referrals-below-threshold': { from: 300, step: -7, strays: 18, den: 780 },
  're-referrals': { from: 158, step: -1, strays: 14, den: 760 },
  'assessments-in-time': { from: 410, step: 1, strays: 18, den: 500, newest: 330 },
  'conference-attendance': { from: 56, step: 1, strays: 4, den: 80 },
  'plans-two-years': { from: 7, step: 0, strays: 2, newest: 14 },
  'plans-rate': { from: 210, step: -3, strays: 9, den: 46_000 },
  'looked-after-rate': { from: 390, step: 2, strays: 10, den: 46_000 },
  'referrals-to-conference': { from: 78, step: -1, strays: 5, den: 430 },
  'plans-ended-two-years': { from: 8, step: 0, strays: 2, den: 48 },
  'second-plans': { from: 10, step: 0, strays: 3, den: 45 },
  'neglect-training': { from: 31, step: 1, strays: 5, den: 64 },
  'neglect-communications': { from: 2100, step: 20, strays: 300 },
}

/** The made-up partnership counts what the framework names, for as long as a chart needs; two of them are at risk. */
export async function countIndicators(manager: Api, today: number, seed: number): Promise<void> {
  // First each by itself, then what stands beside it: nothing can point at what is not there yet.
  const began = { period: strategiesBegan(today), value: 18 }
  const all = Object.entries(starterIndicators).map(
    ([id, it]) => [id, id === 'referrals-to-conference' ? { ...it, baseline: began } : it] as const,
  )
  for (const [indicator, { linked: _, ...rest }] of all)
    await manager.post('/api/indicators', { indicator, definition: { ...rest, note: madeUp(rest.note) } })
  for (const [indicator, definition] of all)
    if (definition.linked)
      await manager.post(`/api/indicators/${indicator}/versions`, {
        version: 1,
        definition: { ...definition, note: madeUp(definition.note) },
      })
  const random = randomFrom(seed)
  const points = Object.entries(courses).flatMap(([indicator, course]) =>
    pointsOf(indicator, course, starterIndicators[indicator]?.frequency ?? 'quarter', today, random),
  )
  await manager.post('/api/figures', { figures: 'made-up', file: 'made-up-figures.csv', points })
  await manager.post('/api/records', {
    kind: 'enquiry',
    fields: {
      indicator: 'Assessments of children in need done in time',
      why: 'Made up: the newest figure is far below the usual range.',
      found: 'Made up: two teams had no manager for six weeks.',
      forBoard: 'yes',
    },
  })
}

const madeUp = (note = ''): string => `Made up. ${note}`.trim()

function pointsOf(
  indicator: string,
  course: Course,
  frequency: Frequency,
  today: number,
  random: () => number,
): Point[] {
  const { from, step, strays, den, newest } = course
  const periods = periodsBefore(today, frequency)
  return periods.map((period, place) => {
    const usual = Math.round(from + step * place + strays * (random() * 2 - 1))
    const num = newest !== undefined && place === periods.length - 1 ? newest : Math.max(0, usual)
    return { indicator, period, num, ...(den === undefined ? {} : { den }) }
  })
}

/** Some four years of quarters, or eight of years, that are over today. */
function periodsBefore(today: number, frequency: Frequency): string[] {
  const [year = 0, month = 1] = londonDay(today).split('-').map(Number)
  const now = periodOf(frequency, year, month)
  const periods: string[] = []
  const years = frequency === 'year' ? 8 : 4
  for (let period = periodOf(frequency, year - years, month); period < now; period = nextPeriod(period))
    periods.push(period)
  return periods
}
