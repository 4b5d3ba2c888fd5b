import { findRisk } from '#shared/indicators/find-risk.ts'
import { latePeriod } from '#shared/indicators/is-late.ts'
import { readChart } from '#shared/indicators/read-chart.ts'
import { saySignal } from '#shared/indicators/say-signal.ts'
import { worthOf } from '#shared/indicators/worth-of.ts'
import { sayFigure } from './say-figure.ts'
import { countedOf, holdsBack, type Seen } from './seen.ts'

export interface Standing {
  newest: string
  says: string
  atRisk: boolean
  /** Its newest figure is what chance alone seldom makes, or misses the target. */
  news: boolean
  /** The period whose figure is late. */
  late?: string
}

/** Where an indicator stands today, in words. No arrow: two figures beside each other say nothing. */
export function sayStandingOf(indicator: Seen, today: string): Standing {
  const { definition } = indicator
  const last = indicator.points.at(-1)
  if (!last) return { newest: '', says: 'No figure yet.', ...quiet }
  const late = latePeriod(
    definition,
    countedOf({ points: indicator.points.map((point) => ({ num: 0, ...point })) }),
    today,
  )
  const more = late ? { late } : {}
  if (last.num === undefined)
    return {
      newest: `${last.period}: held back`,
      says: 'Small numbers are for the executive group.',
      ...quiet,
      ...more,
    }
  const newest = `${last.period}: ${sayFigure(worthOf({ ...last, num: last.num }, definition.unit), definition.unit)}`
  if (holdsBack(indicator))
    return {
      newest,
      says: 'With small numbers held back, no usual range can be drawn.',
      ...quiet,
      ...more,
    }
  const counted = countedOf(indicator)
  const { stretches, rules, noLimits } = readChart(definition, counted)
  const stretch = stretches.at(-1)
  const signal = stretch?.points.at(-1)?.signal
  const risk = findRisk(definition, counted)
  const says = [
    signal
      ? saySignal(signal, definition.polarity, rules)
      : noLimits
        ? 'Of too few to draw a usual range.'
        : sayNoSignal(counted.length),
    risk === 'target' ? 'It misses its target.' : '',
    signal && stretch?.onTrial ? 'The usual range is on trial.' : '',
  ]
  return {
    newest,
    says: says.filter((it) => it !== '').join(' '),
    atRisk: risk !== undefined,
    news: signal !== undefined || risk !== undefined,
    ...more,
  }
}

const quiet = { atRisk: false, news: false } as const

const sayNoSignal = (count: number): string =>
  count < 2 ? 'One figure alone says nothing.' : 'Nothing but what chance makes.'
