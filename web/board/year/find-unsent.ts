import { startingPriorities } from '#shared/settings/priorities.ts'
import { sayAgency } from '#web/board/say-agency.ts'
import { sayDay } from '#web/staff/say-day.ts'
import type { Line, YearFacts } from './year-facts.ts'

/** Who has not sent what: a line an owner and a data set, then each agency whose return to the newest audit is late. */
export const findUnsent = (facts: YearFacts): Line[] => [...lateParts(facts), ...lateReturns(facts)]

function lateParts({ dataSets, settings }: YearFacts): Line[] {
  const { priorities } = settings.priorities ?? startingPriorities
  const sets = new Map(priorities.flatMap((it) => (it.dataSets ?? []).map((set) => [set.id, set] as const)))
  return dataSets.flatMap(({ dataSet, owners }) =>
    owners.flatMap(({ owner, parts }) => {
      const late = parts.filter(({ is }) => is === 'late').map(({ period }) => period)
      const set = sets.get(dataSet)
      const name = set?.owners.find(({ id }) => id === owner)?.owner ?? owner
      const to = `/staff/year/priorities#data-set-${dataSet}`
      return late.length > 0 ? [{ to, text: name, says: `${set?.title ?? dataSet}: ${late.join(', ')}` }] : []
    }),
  )
}

const lateReturns = ({ cycles: [newest], settings }: YearFacts): Line[] =>
  (newest?.returns ?? [])
    .filter(({ state }) => state === 'late')
    .map(({ agency }) => ({
      to: `/staff/year/section-11/${newest?.id}`,
      text: sayAgency(agency, settings.agencies),
      says: `Its return to the audit of all agencies, due ${sayDay(newest?.due ?? '')}`,
    }))
