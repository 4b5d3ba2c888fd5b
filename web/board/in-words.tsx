import type { InWords as Words } from '#shared/results/release.ts'

/** What fewer than 20 people answered: words, because a number would be too wide to mean anything. */
export function InWords({ results }: { results: Words[] }) {
  if (results.length === 0) return null
  return (
    <section>
      <h2 class="rule">In words, because fewer than 20 answered</h2>
      <ul class="list said">
        {results.map(({ id, label, sentence }) => (
          <li key={id}>
            <small>{label}</small>
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}
