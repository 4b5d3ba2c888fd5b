import type { Figures, Indicator } from '../indicators/indicator.ts'
import { dueOn } from '../indicators/is-late.ts'
import { type Period, periodOf, previousPeriod } from '../indicators/period.ts'
import type { DataOwner, DataSet } from '../settings/data-set.ts'
import { londonDay } from '../settings/london-day.ts'
import type { DataReceived } from './data-received.ts'
import type { DataSetStanding, Part } from './data-set-endpoints.ts'

/** What the standing of a data set is read from. */
export interface Arrivals {
  indicators: readonly Pick<Indicator, 'indicator' | 'definition'>[]
  figures: readonly Figures[]
  noted: readonly DataReceived[]
}

const shown = 4

/** Who has sent what of a data set: each owner's part, for the last periods that are over. */
export function standDataSet(set: DataSet, arrivals: Arrivals, today: string): DataSetStanding['owners'] {
  const periods = periodsOver(set, arrivals, today)
  return set.owners.map((owner) => ({
    owner: owner.id,
    parts: periods.map((period) => standPart(set, owner, period, arrivals, today)),
  }))
}

/** From the first period of which anything came in; before anything did, the newest alone. */
function periodsOver(set: DataSet, { figures, noted }: Arrivals, today: string): Period[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const over: Period[] = []
  for (let n = 0, next = periodOf(set.frequency, year, month); n < shown; n++) {
    next = previousPeriod(next)
    over.unshift(next)
  }
  const inSet = new Set(set.owners.flatMap(({ indicators }) => indicators))
  const came = [
    ...noted.filter((it) => it.dataSet === set.id && it.is !== 'taken-back'),
    ...figures
      .filter(({ undone }) => !undone)
      .flatMap(({ points }) => points.filter(({ indicator }) => inSet.has(indicator))),
  ].map(({ period }) => period)
  const begun = over.filter((period) => came.some((first) => first <= period))
  return begun.length > 0 ? begun : over.slice(-1)
}

function standPart(set: DataSet, owner: DataOwner, period: Period, arrivals: Arrivals, today: string): Part {
  const note = arrivals.noted.find(
    (it) => it.dataSet === set.id && it.owner === owner.id && it.period === period,
  )
  const due = dueOn(period, set.dueDays)
  const part = { period, due, version: note?.version ?? 0 }
  if (note?.is === 'received') return { ...part, is: 'received', by: note.by, on: note.on }
  const figures = whenWhole(set, owner, period, arrivals)
  if (figures) return { ...part, is: 'figures', by: figures.by, on: londonDay(Date.parse(figures.at)) }
  if (note?.is === 'sent') return { ...part, is: 'sent', by: note.by, on: note.on }
  return { ...part, is: due < today ? 'late' : 'due' }
}

/** What made a part whole: the figures after which none of its indicators was missing. One that nobody counts is missing. */
function whenWhole(
  { frequency }: DataSet,
  owner: DataOwner,
  period: Period,
  { indicators, figures }: Arrivals,
): Figures | undefined {
  const wanted = owner.indicators.filter(
    (id) => (indicators.find((it) => it.indicator === id)?.definition.frequency ?? frequency) === frequency,
  )
  const inOrder = figures.filter(({ undone }) => !undone).toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const firsts = wanted.map((id) =>
    inOrder.find(({ points }) => points.some((it) => it.indicator === id && it.period === period)),
  )
  return firsts.every((it) => it !== undefined)
    ? firsts.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)
    : undefined
}
