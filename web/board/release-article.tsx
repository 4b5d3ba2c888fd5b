import type { Release } from '#shared/results/release.ts'
import { QuietRound } from './quiet-round.tsx'
import { ReleaseResults } from './release-results.tsx'

/** All that one survey said in one round; on paper it begins a sheet. */
export const ReleaseArticle = ({ release }: { release: Release }) => (
  <article id={`survey-${release.survey}`} tabIndex={-1}>
    {release.answered ? (
      <ReleaseResults release={release} answered={release.answered} />
    ) : (
      <QuietRound release={release} />
    )}
  </article>
)
