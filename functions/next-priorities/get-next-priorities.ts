import { getNextPriorities } from '#shared/next-priorities/next-priorities-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { yearAfter, yearOfDay } from '#shared/yearly-reports/report-year.ts'
import { handle } from '../http/handle.ts'
import { nextPriorities, readCitable } from './next-priorities-store.ts'
import { prioritiesNow } from './priorities-now.ts'

export const handler = handle(getNextPriorities, async ({ now }) => {
  const [plans, { priorities, version }, citable] = await Promise.all([
    nextPriorities.all(),
    prioritiesNow(),
    readCitable(),
  ])
  return {
    next: yearAfter(yearOfDay(londonDay(now))),
    plans: plans.sort((a, b) => (a.id < b.id ? 1 : -1)),
    priorities,
    settings: version,
    citable,
  }
})
