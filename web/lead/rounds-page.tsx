import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { RoundLines } from '#web/staff/round-lines.tsx'
import { useLoad } from '#web/staff/use-load.ts'

/** Every round, the newest first, for the person who opens and closes them. */
export function RoundsPage() {
  const [load] = useLoad(listWaves, {})
  return (
    <Page title="Rounds">
      <h1>Rounds</h1>
      <p class="deck">
        A round is a time in which people answer. Its results are counted once, after it closes.
      </p>
      <p>
        <a class="go" href="/staff/rounds/new">
          Open a new round
        </a>
      </p>
      <Loaded load={load}>
        {({ waves }) => <RoundLines waves={waves} to={(wave) => `/staff/rounds/${wave}`} />}
      </Loaded>
    </Page>
  )
}
