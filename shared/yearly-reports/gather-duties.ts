import { countingScore, scoresOf } from '../section-11/scores-of.ts'
import { gatherAll } from './gather-all.ts'
import type { Gap, Gathered, Item } from './report.ts'
import { isOfYear } from './report-year.ts'
import type { Asked, DutyCycle, Sources } from './sources.ts'

/** How agencies keep their duties, standard by standard: of cycles whose overview is shared, and never of one agency. */
export function gatherDuties({ cycles }: Sources, { year }: Asked): Gathered {
  const mine = cycles.filter(({ cycle }) => isOfYear(cycle.due, year))
  return gatherAll(
    mine.filter(({ cycle }) => cycle.shared).flatMap(itemsOf),
    mine.length === 0
      ? [{ id: 'no-cycle', says: 'No audit of how agencies keep their duties was due this year.' }]
      : mine.flatMap(gapsOf),
  )
}

const goodFrom = 2

function itemsOf({ cycle, standards, returns }: DutyCycle): Item[] {
  const signed = returns.filter((it) => it.signed).map(scoresOf)
  return standards.flatMap(({ id, title }): Item[] => {
    const scores = signed.flatMap((of) => (of[id] ? [countingScore(of[id])] : []))
    if (scores.length === 0) return []
    const good = scores.filter((score) => score >= goodFrom).length
    return [
      {
        ref: `duty:${cycle.id}.${id}`,
        title,
        says: [`Of ${scores.length} agencies, ${good} score 2 or 3, where 3 is the most.`],
      },
    ]
  })
}

function gapsOf({ cycle, returns }: DutyCycle): Gap[] {
  const missing = cycle.agencies.length - returns.filter((it) => it.signed).length
  return [
    ...(cycle.shared
      ? []
      : [{ id: `not-shared:${cycle.id}`, says: 'What agencies returned is not shared yet.' }]),
    ...(missing > 0
      ? [
          {
            id: `missing:${cycle.id}`,
            says: `${missing} of ${cycle.agencies.length} agencies have returned nothing.`,
          },
        ]
      : []),
    ...cycle.deferrals.map(({ from, why }) => ({
      id: `deferred:${cycle.id}.${from}`,
      says: `It was put off: ${why}`.slice(0, 500),
    })),
  ]
}
