import { core } from '#shared/library/core.ts'
import { measureCore } from '#shared/results/measure-core.ts'
import type { Release, Result } from '#shared/results/release.ts'
import { ChartShare } from '#web/ui/chart-share.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import { sayPoint } from './say-point.ts'

/** What several surveys ask, beside each other: the child’s, the parent’s and the worker’s view, never added together. */
export function Viewpoints({ releases }: { releases: Release[] }) {
  const items = itemsOf(releases)
  if (items.length === 0) return null
  return (
    <article id="side-by-side" tabIndex={-1}>
      <h1>Side by side: who told us what</h1>
      {releases.some(({ madeUp }) => madeUp) ? <StaffMadeUp /> : null}
      <p class="deck">
        Each survey asks in its own words and on its own scale. They are read beside each other, never added
        together.
      </p>
      {items.map(({ id, title, views }) => (
        <section key={id}>
          <h2 class="rule">{title}</h2>
          <div class="smalls">
            {views.map((view) => (
              <View key={view.audience} {...view} />
            ))}
          </div>
        </section>
      ))}
    </article>
  )
}

export const hasViewpoints = (releases: Release[]): boolean => itemsOf(releases).length > 0

const itemsOf = (releases: Release[]) =>
  core
    .map(({ id, title }) => ({ id, title, views: releases.flatMap((release) => viewOf(id, release)) }))
    .filter(({ views }) => views.length > 1)

interface ViewOf {
  audience: string
  result: Result
}

function View({ audience, result }: ViewOf) {
  const measure = measureCore(result)
  return (
    <div>
      <h3>{audience}</h3>
      <p class="small">{result.label}</p>
      <ChartShare measure={measure} />
      <p>{upperFirst(sayPoint(measure))}</p>
    </div>
  )
}

const viewOf = (item: string, { audience, results }: Release): ViewOf[] =>
  results.filter((result) => result.core === item).map((result) => ({ audience, result }))

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
