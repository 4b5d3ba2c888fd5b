import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import type { Release } from '#shared/results/release.ts'
import { ChartPatterns } from '#web/ui/chart-patterns.tsx'
import { QuietRound } from './quiet-round.tsx'
import { ReleaseResults } from './release-results.tsx'
import { Waiting } from './waiting.tsx'

interface Props {
  wave: WaveView
  releases: Release[]
  onAgain: () => void
}

export function RoundResults({ wave, releases, onAgain }: Props) {
  if (releases.length === 0) return <Waiting wave={wave} onAgain={onAgain} />
  return (
    <>
      <ChartPatterns />
      {releases.map((release) => (
        <article key={release.survey}>
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
