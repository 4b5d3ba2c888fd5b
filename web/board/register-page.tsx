import type { RecordKind } from '#shared/learning/record.ts'
import { listRecords } from '#shared/learning/record-endpoints.ts'
import { registers } from '#shared/learning/record-kinds.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import { NewRecord } from '#web/lead/new-record.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { RecordLines } from './record-lines.tsx'
import { StaffTold } from './staff-told.tsx'

/** One register: what is in it, and a new entry for those who write in it. */
export function RegisterPage({ kind, person }: { kind: RecordKind; person: Person }) {
  const [load] = useLoad(listRecords, {})
  const { title, says, one, writers } = registers[kind]
  return (
    <Page title={title}>
      <p class="small">
        <a href="/staff/registers">Registers</a>
      </p>
      <h1>{title}</h1>
      <p class="deck">{says}</p>
      <div class="cols">
        <div>
          <Loaded load={load}>
            {({ records }) => {
              const own = records.filter((it) => it.kind === kind)
              return own.length > 0 ? (
                <RecordLines records={own} />
              ) : (
                <StaffEmpty title="Nothing is in it yet.">
                  Each {one} stands here once it is written.
                </StaffEmpty>
              )
            }}
          </Loaded>
          {kind === 'submission' && may(person.roles, getSummary) ? <StaffTold /> : null}
        </div>
        {person.roles.some((role) => writers.includes(role)) ? (
          <NewRecord kind={kind} person={person} />
        ) : null}
      </div>
    </Page>
  )
}
