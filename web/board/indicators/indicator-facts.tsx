import { ruleSets } from '#shared/indicators/rule-sets.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { sayObjective } from '#shared/settings/say-objective.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { FactList } from '../fact-list.tsx'
import { sayFigure } from './say-figure.ts'
import type { SeenIndicator } from './seen.ts'

const better = {
  low: 'Lower is better.',
  high: 'Higher is better.',
  neutral: 'Neither way is better by itself.',
}

/** How an indicator is counted, by whom, and against what it is held. */
export function IndicatorFacts({ it: { definition, version, by, on } }: { it: SeenIndicator }) {
  const { priorities = startingPriorities } = useSettings()
  const { unit, polarity, owner, frequency, dueDays, baseline, target, benchmark, rules, drawnAnew, note } =
    definition
  const facts: [string, string | undefined][] = [
    ['Owner', owner],
    ['Objective', sayObjective(definition, priorities)],
    ['Which way', better[polarity]],
    ['Counted', `Every ${frequency}, due ${dueDays} days after its end`],
    ['Baseline', baseline && `${sayFigure(baseline.value, unit)} in ${baseline.period}`],
    ['Target', target === undefined ? undefined : sayFigure(target, unit)],
    ['Elsewhere', benchmark && `${sayFigure(benchmark.value, unit)}. ${benchmark.source}`],
    ['Rules of the chart', ruleSets.find(({ id }) => id === rules)?.title],
    ...(drawnAnew ?? []).map(({ from, why, by: who, on: when }): [string, string] => [
      `Drawn anew from ${from}`,
      `${why} (${who}, ${sayDay(when)})`,
    ]),
    ['Note', note],
    ['Last changed', `${by}, ${sayDay(on)}, version ${version}`],
  ]
  return (
    <section>
      <h2 class="rule">How it is counted</h2>
      <FactList facts={facts} />
    </section>
  )
}
