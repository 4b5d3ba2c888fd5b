import { sayCount } from '#shared/results/blur.ts'
import type { Release } from '#shared/results/release.ts'
import { NotAsked } from './not-asked.tsx'
import { hasViewpoints } from './viewpoints.tsx'

interface Props {
  title: string
  releases: Release[]
  /** Every survey of the round is counted. */
  whole: boolean
}

/** The surveys of a round, each with how many answered and the way to its results. */
export function SurveyList({ title, releases, whole }: Props) {
  return (
    <nav aria-labelledby="surveys">
      <h1 id="surveys">{title}: what each survey said</h1>
      <ul class="list">
        {releases.map((release) => (
          <li key={release.survey}>
            <a href={`#survey-${release.survey}`}>{release.title}</a>
            <small>
              {release.answered
                ? `${sayCount(release.answered)} answered`
                : 'fewer than 10 answered, no figures'}
            </small>
          </li>
        ))}
        {hasViewpoints(releases) ? (
          <li>
            <a href="#side-by-side">Side by side: who told us what</a>
            <small>What several surveys ask</small>
          </li>
        ) : null}
      </ul>
      {whole ? <NotAsked releases={releases} /> : null}
      <p class="small">Each survey stands by itself: its figures are never added to another’s.</p>
    </nav>
  )
}
