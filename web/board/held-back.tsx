import type { Held } from '#shared/results/release.ts'

/** What is not shown, in one paragraph with the same words whatever the reason. */
export function HeldBack({ held }: { held: Held[] }) {
  if (held.length === 0) return null
  return (
    <section>
      <h2 class="rule">Held back</h2>
      <p>
        {held.map(({ id, label }, index) => (
          <span key={id}>
            {index === 0 ? '' : index === held.length - 1 ? ' and ' : ', '}
            <b>{label}</b>
          </span>
        ))}
        : too few answers, or showing them could point to someone.
      </p>
    </section>
  )
}
