import { headline } from '#shared/results/headline.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { useAsked } from '#web/staff/use-load.ts'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import { loadStaffReleases } from './load-staff-releases.ts'

/** Beside what is sent in for practitioners: what they said themselves in surveys, of training above all. */
export function StaffTold() {
  const [load] = useAsked(loadStaffReleases)
  return (
    <section aria-labelledby="staff-told">
      <h2 id="staff-told" class="rule">
        What they told us in surveys
      </h2>
      <Loaded load={load}>
        {(releases) =>
          releases.length === 0 ? (
            <p>
              No survey of practitioners or of training is counted yet. Open one after a training, and another
              three months later: the results stand here.
            </p>
          ) : (
            <>
              {releases.some(({ madeUp }) => madeUp) ? <StaffMadeUp /> : null}
              <ul class="list">
                {releases.map((release) => (
                  <li key={release.wave + release.survey}>
                    <a href={`/staff/rounds/${release.wave}/results#survey-${release.survey}`}>
                      {release.title}
                    </a>
                    <small>{release.waveTitle}</small>
                    <p>{headline(release)}</p>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </section>
  )
}
