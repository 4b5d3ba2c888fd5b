import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import type { Release } from '#shared/results/release.ts'
import { ChartPatterns } from '#web/ui/chart-patterns.tsx'
import { inOrder } from './in-order.ts'
import { ReleaseArticle } from './release-article.tsx'
import { StillCounting } from './still-counting.tsx'
import { SurveyList } from './survey-list.tsx'
import { TakeAways } from './take-aways.tsx'
import { Viewpoints } from './viewpoints.tsx'
import { Waiting } from './waiting.tsx'

interface Props {
  wave: WaveView
  releases: Release[]
  onAgain: () => void
}

/** All that a round said. It is given frozen releases and nothing else, so it can show nothing else. */
export function RoundResults({ wave, releases, onAgain }: Props) {
  if (releases.length === 0) return <Waiting wave={wave} onAgain={onAgain} />
  const surveys = inOrder(releases)
  return (
    <>
      <ChartPatterns />
      {surveys.length > 1 ? (
        <SurveyList title={wave.title} releases={surveys} whole={surveys.length >= wave.surveys.length} />
      ) : null}
      <StillCounting left={wave.surveys.length - releases.length} onAgain={onAgain} />
      {surveys.map((release) => (
        <ReleaseArticle key={release.survey} release={release} />
      ))}
      <Viewpoints releases={surveys} />
      <section class="unprinted">
        <h2 class="rule">In their own words</h2>
        <p>
          <a href={`/staff/rounds/${wave.wave}/words`}>What people wrote</a>: themes, and words that two
          people cleared for others.
        </p>
      </section>
      <TakeAways wave={wave.wave} releases={surveys} />
    </>
  )
}
