import type * as z from 'zod'
import type { Lesson } from '#shared/learning/lesson.ts'
import type { getSummary } from '#shared/results/results-endpoints.ts'
import { ChartPatterns } from '#web/ui/chart-patterns.tsx'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { inOrder } from './in-order.ts'
import { Method } from './method.tsx'
import { PackAsked } from './pack-asked.tsx'
import { PackCover } from './pack-cover.tsx'
import { PackSummary } from './pack-summary.tsx'
import { ReleaseArticle } from './release-article.tsx'
import { hasViewpoints, Viewpoints } from './viewpoints.tsx'

export type Round = z.output<(typeof getSummary)['ok']['body']>

/** Cover with contents, one page of sentences, every survey, side by side, the method, and what the board is asked. */
export function Pack({ round: { wave, releases }, lessons }: { round: Round; lessons: Lesson[] }) {
  const surveys = inOrder(releases)
  if (surveys.length === 0)
    return (
      <>
        <h1>Board pack</h1>
        <p class="deck">There are no results yet, so there is nothing to print.</p>
        <a href={`/staff/rounds/${wave.wave}/results`}>See how far this round is</a>
      </>
    )
  const parts = [
    { id: 'in-one-page', title: 'On one page' },
    ...surveys.map(({ survey, title }) => ({ id: `survey-${survey}`, title })),
    ...(hasViewpoints(surveys) ? [{ id: 'side-by-side', title: 'Side by side: who told us what' }] : []),
    { id: 'method', title: 'How answers become figures' },
    { id: 'asked', title: 'What the board is asked' },
  ]
  return (
    <div class="pack">
      <ChartPatterns />
      <p class="unprinted">
        <StaffButton onPress={() => print()}>Print this pack</StaffButton>
      </p>
      <PackCover title={wave.title} releases={surveys} parts={parts} />
      <PackSummary releases={surveys} />
      {surveys.map((release) => (
        <ReleaseArticle key={release.survey} release={release} />
      ))}
      <Viewpoints releases={surveys} />
      <article id="method" tabIndex={-1}>
        <Method />
      </article>
      <PackAsked lessons={lessons} />
    </div>
  )
}
