import { sayCount } from '#shared/results/blur.ts'
import { headline } from '#shared/results/headline.ts'
import type { Release } from '#shared/results/release.ts'
import { sayExpected } from '#shared/results/say.ts'
import { NotAsked } from './not-asked.tsx'

/** The round for somebody with four minutes: a sentence of each survey, and who is missing. */
export const PackSummary = ({ releases }: { releases: Release[] }) => (
  <article id="in-one-page" tabIndex={-1}>
    <h1>On one page</h1>
    <ul class="list said">
      {releases.map((release) => (
        <li key={release.survey}>
          <b>{release.audience}.</b> {headline(release)}
          <small>
            {release.answered ? upperFirst(sayCount(release.answered)) : 'Fewer than 10'} answered, of{' '}
            {sayExpected(release)}.
          </small>
        </li>
      ))}
    </ul>
    <NotAsked releases={releases} />
    <p>These are changes that people felt. They do not prove what caused them.</p>
  </article>
)

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
