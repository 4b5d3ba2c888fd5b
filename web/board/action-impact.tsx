import type { Action } from '#shared/learning/action.ts'
import { sayFound } from '#shared/learning/say-found.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { sayTested } from './say-action.ts'

/** What tested an action and what it showed, or why nothing did. */
export function ActionImpact({ action: { closed } }: { action: Action }) {
  if (!closed) return null
  const { impact, waveTitle, by, on } = closed
  return (
    <section>
      <h2 class="rule">Did it help?</h2>
      {impact.tested === 'not' ? (
        <p class="lead">Nothing tested it.</p>
      ) : (
        <>
          <p class="lead">{sayFound(impact.found)}.</p>
          <p>
            {sayTested(impact.tested)}:{' '}
            {impact.tested === 'round' ? (
              <a href={`/staff/rounds/${impact.wave}/results`}>{waveTitle ?? impact.wave}</a>
            ) : (
              impact.reference
            )}
          </p>
        </>
      )}
      <p>{impact.says}</p>
      <p class="small">
        Closed by {by} on {sayDay(on)}.
      </p>
    </section>
  )
}
