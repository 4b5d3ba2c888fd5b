import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { useLoad } from '#web/staff/use-load.ts'

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
        Once everything that came in a round is read and decided, its themes and cleared words are handed on.
      </p>
      <ul class="plain">
        {rounds.map(({ wave, title }) => (
          <li key={wave} class="line">
            <a href={`/staff/rounds/${wave}/words`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
