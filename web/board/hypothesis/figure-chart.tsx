import type { ExpectedFigure } from '#shared/indicators/hypothesis.ts'
import { type JudgedFigure, type JudgedPoint, judgeFigure } from '#shared/indicators/judge-figure.ts'
import { sayFigure } from '#web/board/indicators/say-figure.ts'
import { countedOf, holdsBack, type SeenIndicator } from '#web/board/indicators/seen.ts'
import { ChartControl } from '#web/ui/chart-control.tsx'
import { sayVerdict } from './say-verdict.ts'

/** A figure of the chain as this person sees it, and how it is judged. With small numbers held back there is nothing to judge. */
export function judgeSeen(
  figure: ExpectedFigure,
  it: SeenIndicator | undefined,
  shows: number,
  today: string,
): JudgedFigure {
  if (!it || holdsBack(it)) return { verdict: 'too-few', before: [], since: [] }
  return judgeFigure(figure, it.definition, countedOf(it), shows, today)
}

interface Props {
  figure: ExpectedFigure
  it: SeenIndicator | undefined
  judged: JudgedFigure
  /** The only one of its step, which says what it shows. */
  alone: boolean
}

/** One small chart: what was usual before as a band, what came since, and what stands out of it. */
export function FigureChart({ figure: { indicator, expected, against }, it, judged, alone }: Props) {
  if (!it) return <p>Nobody counts “{indicator}” yet.</p>
  const { title, unit, baseline } = it.definition
  const { verdict, before, since, limits } = judged
  const all = [...before, ...since]
  const stretches = [
    { points: before.map(drawn), ...(limits ? { limits } : {}), onTrial: false },
    { points: since.map(drawn), ...(limits ? { limits } : {}), onTrial: true },
  ].filter(({ points }) => points.length > 0)
  return (
    <div>
      <h3>
        <a href={`/staff/indicators/${indicator}`}>{title}</a>
      </h3>
      <p class="small">
        Expected: {expected}
        {against && baseline
          ? ` from the baseline, ${sayFigure(baseline.value, unit)} in ${baseline.period}`
          : ''}
        .{against && !baseline ? ' No baseline is stored yet.' : ''}
      </p>
      {all.length > 0 ? (
        <>
          <ChartControl
            label={`${title}, ${all.length} figures. ${sayVerdict(verdict)}`}
            stretches={stretches}
            target={against ? baseline?.value : undefined}
            say={(value) => sayFigure(value, unit)}
          />
          <p class="small ends">
            <span>{all[0]?.period}</span>
            <span>{all.at(-1)?.period}</span>
          </p>
        </>
      ) : null}
      {all.length === 0 ? <p>No figure has come in that you may see.</p> : null}
      {all.length > 0 && !alone ? <p>{sayVerdict(verdict)}</p> : null}
    </div>
  )
}

const drawn = ({ period, value, goes }: JudgedPoint) => ({
  id: period,
  value,
  ...(goes ? { mark: goes === 'expected' ? ('better' as const) : ('worse' as const) } : {}),
})
