import { sayStandingOf } from '#web/board/indicators/say-standing-of.ts'
import type { SeenIndicator } from '#web/board/indicators/seen.ts'

interface Props {
  indicators: readonly SeenIndicator[]
  /** In London, yyyy-mm-dd. */
  today: string
}

/** Indicators with where each stands, in words. */
export const IndicatorLines = ({ indicators, today }: Props) => (
  <ul class="list">
    {indicators.map((it) => {
      const { newest, says, atRisk } = sayStandingOf(it, today)
      return (
        <li key={it.indicator}>
          <a href={`/staff/indicators/${it.indicator}`}>{it.definition.title}</a>
          <small>
            {atRisk ? <b class="flag">At risk </b> : null}
            {newest ? `${newest}. ` : ''}
            {says}
          </small>
        </li>
      )
    })}
  </ul>
)
