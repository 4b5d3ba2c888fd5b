import { findRisk } from '../indicators/find-risk.ts'
import { holdBackSmall, type SeenPoint } from '../indicators/hold-back-small.ts'
import type { Definition, Indicator, Point } from '../indicators/indicator.ts'
import { latePeriod } from '../indicators/is-late.ts'
import { pointsOf } from '../indicators/points-of.ts'
import { readChart } from '../indicators/read-chart.ts'
import { sayNews } from '../indicators/say-news.ts'
import { meaningOf, saySignal } from '../indicators/say-signal.ts'
import { gatherAll } from './gather-all.ts'
import type { Gap, Gathered, Item, ItemFigures } from './report.ts'
import { endedBy, isWithin, type ReportYear } from './report-year.ts'
import type { Asked, Sources } from './sources.ts'

/** So many figures are shown, the newest: five years of quarters. */
const shown = 20

/** The indicators of a priority, up to the end of the year, as anybody may see them: small numbers are not there. */
export function gatherIndicators({ indicators, figures }: Sources, { year, today, plan }: Asked): Gathered {
  const mine = indicators
    .filter(({ definition }) => definition.priority === plan.priority)
    .map((it) => ({
      it,
      points: pointsOf(it.indicator, figures).filter(({ period }) => endedBy(period, year)),
    }))
  return gatherAll(
    mine.filter(({ points }) => points.length > 0).map(({ it, points }) => itemOf(it, points, year)),
    mine.length === 0
      ? [{ id: 'no-indicators', says: 'Nothing is counted for this priority.' }]
      : mine.flatMap(({ it, points }) => gapsOf(it, points, year, today)),
  )
}

function itemOf({ indicator, definition }: Indicator, points: readonly Point[], year: ReportYear): Item {
  const seen = holdBackSmall(definition, points)
  const counted = wholeOf(seen)
  const { unit, numerator, denominator, target } = definition
  const chart = counted ? chartOf(definition, counted, year) : { says: [heldBack] }
  return {
    ref: `indicator:${indicator}`,
    title: definition.title,
    says: [definition.definition, ...chart.says],
    figures: {
      unit,
      numerator,
      ...(denominator === undefined ? {} : { denominator }),
      ...(target === undefined ? {} : { target }),
      points: seen.slice(-shown).map(({ period, num, den }) => ({
        period,
        ...(num === undefined ? {} : { num }),
        ...(den === undefined ? {} : { den }),
      })),
      ...(chart.stretches ? { stretches: chart.stretches } : {}),
    },
  }
}

const heldBack =
  'Small numbers are held back, so that they show nobody. Without them no chart is drawn, or it would show them.'

/** Every figure; nothing where one is held back. */
function wholeOf(seen: readonly SeenPoint[]): Point[] | undefined {
  const counted = seen.flatMap(({ num, ...point }) => (num === undefined ? [] : [{ ...point, num }]))
  return counted.length === seen.length ? counted : undefined
}

function chartOf(
  definition: Definition,
  points: readonly Point[],
  year: ReportYear,
): { says: string[]; stretches?: NonNullable<ItemFigures['stretches']> } {
  if (points.length === 0) return { says: [] }
  const { polarity } = definition
  const { stretches, rules } = readChart(definition, points)
  const from = points.at(-shown)?.period ?? ''
  const ofYear = stretches.flatMap((it) => it.points).filter(({ period }) => isWithin(period, year))
  const news = sayNews(
    ofYear.map(({ period, signal }) => ({ period, says: signal && saySignal(signal, polarity, rules) })),
  )
  const missed = ofYear.length > 0 && findRisk({ ...definition }, points) === 'target'
  return {
    says: [
      ...(news.length > 0 ? news : ['Nothing this year is more than what chance makes.']).slice(0, 12),
      ...(missed ? ['The newest figure misses the target.'] : []),
    ],
    stretches: stretches
      .map(({ points: all, limits, onTrial }) => ({
        points: all
          .filter(({ period }) => period >= from)
          .map(({ period, value, signal }) => ({
            id: period,
            value,
            ...(signal ? { mark: meaningOf(signal, polarity) } : {}),
          })),
        ...(limits ? { limits: { mean: limits.mean, lower: limits.lower, upper: limits.upper } } : {}),
        onTrial,
      }))
      .filter((stretch) => stretch.points.length > 0),
  }
}

function gapsOf(
  { indicator, definition }: Indicator,
  points: readonly Point[],
  year: ReportYear,
  today: string,
): Gap[] {
  const { title } = definition
  if (!points.some(({ period }) => isWithin(period, year)))
    return [{ id: `no-figure:${indicator}`, says: `${title}: no figure of this year has come in.` }]
  const late = latePeriod(definition, points, today)
  return late && isWithin(late, year)
    ? [{ id: `late:${indicator}`, says: `${title}: the figure of ${late} is late.` }]
    : []
}
