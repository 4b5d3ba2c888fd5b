import { getSummary } from '#shared/results/results-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { RoundResults } from './round-results.tsx'

/** What one round said: the page that the board reads and prints. */
export function ResultsPage({ wave }: { wave: string }) {
  const [load, again] = useLoad(getSummary, { params: { wave } })
  if (load.is === 'problem' && load.problem.status === 404) return <NotFoundPage />
  return (
    <Page title="Results">
      <Loaded load={load} title="Results">
        {(value) => <RoundResults wave={value.wave} releases={value.releases} onAgain={again} />}
      </Loaded>
    </Page>
  )
}
