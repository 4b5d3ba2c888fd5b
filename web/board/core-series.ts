import { core } from '#shared/library/core.ts'
import type { CoreOfRelease } from '#shared/results/core-of-release.ts'
import { measureCore } from '#shared/results/measure-core.ts'
import { Voice } from '#shared/survey/voice.ts'
import type { RoundPoint } from '#web/ui/chart-rounds.tsx'

/** One core item as one survey asks it, round by round. */
export interface Series {
  survey: string
  audience: string
  label: string
  points: RoundPoint[]
}
export interface CoreItem {
  id: string
  title: string
  series: Series[]
}

/** As many as can be told apart on a phone. */
const mostRounds = 10

/** Each core item with a series for each survey that asks it, the youngest first. Nothing is added over surveys. */
export const coreItems = (rounds: CoreOfRelease[]): CoreItem[] =>
  core
    .map(({ id, title }) => ({ id, title, series: seriesOf(id, rounds) }))
    .filter(({ series }) => series.length > 0)

function seriesOf(item: string, rounds: CoreOfRelease[]): Series[] {
  const asks = ({ results }: CoreOfRelease): boolean => results.some(({ core: of }) => of === item)
  return [...new Set(rounds.map(({ survey }) => survey))]
    .map((id) => rounds.filter(({ survey }) => survey === id))
    .filter((releases) => releases.some(asks))
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((releases) => {
      const newest = releases.findLast(asks)
      if (!newest) return []
      const { survey, audience } = newest
      const label = newest.results.find((it) => it.core === item)?.label ?? ''
      return [{ survey, audience, label, points: releases.slice(-mostRounds).map((it) => pointOf(item, it)) }]
    })
}

function pointOf(item: string, { wave, waveTitle, frozenOn, results }: CoreOfRelease): RoundPoint {
  const result = results.find(({ core: of }) => of === item)
  const measure = result ? measureCore(result) : { is: 'nothing' as const }
  return { id: wave, title: waveTitle, on: frozenOn, measure }
}

const placeOf = ([first]: CoreOfRelease[]): number => (first ? Voice.options.indexOf(first.voice) : 0)
