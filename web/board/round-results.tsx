import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import type { Release } from '#shared/results/release.ts'
import { Voice } from '#shared/survey/voice.ts'
import { ChartPatterns } from '#web/ui/chart-patterns.tsx'
import { QuietRound } from './quiet-round.tsx'
import { ReleaseResults } from './release-results.tsx'
import { StillCounting } from './still-counting.tsx'
import { SurveyList } from './survey-list.tsx'
import { Waiting } from './waiting.tsx'

interface Props {
  wave: WaveView
  releases: Release[]
  onAgain: () => void
}

/** All that a round said. It is given frozen releases and nothing else, so it can show nothing else. */
export function RoundResults({ wave, releases, onAgain }: Props) {
  if (releases.length === 0) return <Waiting wave={wave} onAgain={onAgain} />
  const inOrder = releases.toSorted((a, b) => placeOf(a) - placeOf(b))
  return (
    <>
      <ChartPatterns />
      {inOrder.length > 1 ? <SurveyList title={wave.title} releases={inOrder} /> : null}
      <StillCounting left={wave.surveys.length - releases.length} onAgain={onAgain} />
      {inOrder.map((release) => (
        <article key={release.survey} id={`survey-${release.survey}`} tabIndex={-1}>
          {release.answered ? (
            <ReleaseResults release={release} answered={release.answered} />
          ) : (
            <QuietRound release={release} />
          )}
        </article>
      ))}
    </>
  )
}

/** The youngest first, those who work with them last. */
const placeOf = ({ voice }: Release): number => Voice.options.indexOf(voice)
