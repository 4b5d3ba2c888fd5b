import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { HandOn } from './hand-on.tsx'

/** Closed rounds, whose words go to others once everything of them is read and decided. */
export function RoundsInWords() {
  const [load] = useLoad(listWaves, {})
  const rounds = load.is === 'here' ? load.value.waves.filter(({ state }) => state === 'released') : []
  if (rounds.length === 0) return null
  return (
    <section aria-labelledby="in-words">
      <h2 class="rule" id="in-words">
        Words for others
      </h2>
      <p>
        Once everything that came in a round is read and decided, its themes and cleared words can be handed
        on: once, and they stay as they are.
      </p>
      <ul class="list">
        {rounds.map(({ wave, title }) => (
          <HandOn key={wave} wave={wave} title={title} />
        ))}
      </ul>
    </section>
  )
}
