import { RecordKind } from '#shared/learning/record.ts'
import { listRecords } from '#shared/learning/record-endpoints.ts'
import { registers } from '#shared/learning/record-kinds.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { seesRegister } from './sees-register.ts'

/** What else than surveys there is to learn from: a register a strand. */
export function RegistersPage({ person }: { person: Person }) {
  const [load] = useLoad(listRecords, {})
  return (
    <Page title="Registers">
      <h1>Registers</h1>
      <p class="deck">What we learn from besides surveys, each in its own list.</p>
      <Loaded load={load}>
        {({ records }) => (
          <ul class="list">
            {RecordKind.options
              .filter((kind) => seesRegister(person.roles, kind))
              .map((kind) => (
                <li key={kind}>
                  <a href={`/staff/registers/${kind}`}>{registers[kind].title}</a>
                  <small>
                    {registers[kind].says} {sayEntries(records.filter((it) => it.kind === kind).length)}
                  </small>
                </li>
              ))}
          </ul>
        )}
      </Loaded>
    </Page>
  )
}

const sayEntries = (count: number): string =>
  count === 0 ? 'Nothing is in it yet.' : count === 1 ? '1 entry.' : `${count} entries.`
