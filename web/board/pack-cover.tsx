import type { Release } from '#shared/results/release.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'

interface Props {
  title: string
  releases: Release[]
  parts: { id: string; title: string }[]
}

/** The first sheet: which round, when it was counted, what is in it. */
export function PackCover({ title, releases, parts }: Props) {
  const [first] = releases
  return (
    <article>
      {releases.some(({ madeUp }) => madeUp) ? <StaffMadeUp /> : null}
      <p class="small">Board pack</p>
      <h1>{title}: what children, families and workers told us</h1>
      {first ? (
        <p class="deck">
          Early help, looking back. Counted once on {sayDay(first.frozenOn)}, not changed since. Every figure
          is a range, to the nearest 5, that gives nobody away.
        </p>
      ) : null}
      <nav aria-labelledby="contents">
        <h2 class="rule" id="contents">
          Contents
        </h2>
        <ol class="contents">
          {parts.map(({ id, title: name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ol>
      </nav>
    </article>
  )
}
