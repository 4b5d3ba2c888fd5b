import { readChart } from '#shared/indicators/read-chart.ts'
import { sayNews } from '#shared/indicators/say-news.ts'
import { meaningOf, saySignal } from '#shared/indicators/say-signal.ts'
import { ChartControl } from '#web/ui/chart-control.tsx'
import { sayFigure } from './say-figure.ts'
import { countedOf, holdsBack, type SeenIndicator } from './seen.ts'

/** The figures in the band of their usual range, and what is news in them, in words. */
export function IndicatorChart({ it }: { it: SeenIndicator }) {
  const { definition, points } = it
  const { unit, polarity, target } = definition
  if (points.length === 0) return <p>No figure has come in yet.</p>
  if (holdsBack(it))
    return (
      <p>Small numbers are for the executive group. Without them no chart is drawn, or it would show them.</p>
    )
  const { stretches, rules, noLimits } = readChart(definition, countedOf(it))
  const drawn = stretches.map((stretch) => ({
    ...stretch,
    points: stretch.points.map(({ period, value, signal }) => ({
      id: period,
      value,
      ...(signal ? { mark: meaningOf(signal, polarity) } : {}),
    })),
  }))
  const all = stretches.flatMap((stretch) => stretch.points)
  const newest = stretches.at(-1)
  const news = sayNews(
    all.map(({ period, signal }) => ({ period, says: signal && saySignal(signal, polarity, rules) })),
  )
  const say = (value: number) => sayFigure(value, unit)
  return (
    <section>
      <h2 class="rule">Figures over time</h2>
      <p class="small">
        Grey: the usual range
        {newest?.limits
          ? `, now ${say(Math.max(0, newest.limits.lower))} to ${say(newest.limits.upper)}`
          : ''}
        . Line through it: the mean. Diamond: worse. Square: better. Ring: neither.
        {target === undefined ? '' : ` Dashed: the target, ${say(target)}.`}
      </p>
      <ChartControl
        label={`${definition.title}, ${all.length} figures. ${news.join(' ')}`}
        stretches={drawn}
        target={target}
        say={say}
      />
      <p class="ends small">
        <span>{all[0]?.period}</span>
        <span>{all.at(-1)?.period}</span>
      </p>
      {noLimits ? (
        <p>Some figures are of fewer than 10. A share of so few jumps about, so no usual range is drawn.</p>
      ) : null}
      {newest?.limits && newest.onTrial ? (
        <p>
          The usual range is on trial: it rests on {newest.points.length} figures, and {rules.trialUnder} are
          needed.
        </p>
      ) : null}
      {news.length > 0 ? (
        <ul>
          {news.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : newest?.limits ? (
        <p>
          Nothing here is more than what chance makes. Please do not ask why the newest figure is higher or
          lower.
        </p>
      ) : null}
    </section>
  )
}
