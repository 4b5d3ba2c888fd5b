import type { AuditEntry } from '#shared/audit/audit-entry.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { StaffRegion } from '#web/ui/staff-region.tsx'
import { AuditLine } from './audit-line.tsx'

interface Props {
  /** The newest first. */
  entries: AuditEntry[]
  titles: ReadonlyMap<string, string>
}

/** A table a day. */
export function AuditDays({ entries, titles }: Props) {
  const refused = new Set(entries.map(({ of }) => of))
  return (
    <>
      {byDay(entries).map(({ day, entries }) => (
        <section key={entries[0]?.number}>
          <StaffRegion label={day}>
            <table class="acts">
              <caption>{day}</caption>
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">Who</th>
                  <th scope="col">What</th>
                </tr>
              </thead>
              <tbody>
                {entries.map((entry) => (
                  <AuditLine
                    key={entry.number}
                    entry={entry}
                    wasRefused={refused.has(entry.number)}
                    titles={titles}
                  />
                ))}
              </tbody>
            </table>
          </StaffRegion>
        </section>
      ))}
    </>
  )
}

/** Entries keep their order, whatever a clock said. */
function byDay(entries: AuditEntry[]): { day: string; entries: AuditEntry[] }[] {
  const days: { day: string; entries: AuditEntry[] }[] = []
  for (const entry of entries) {
    const day = sayDay(entry.at)
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}
