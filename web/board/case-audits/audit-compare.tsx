import { countGrades, type LineCounts } from '#shared/case-audits/count-grades.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffRegion } from '#web/ui/staff-region.tsx'
import { sayCounts } from './say-grade.ts'
import type { SeenAudit } from './seen.ts'

/** What was agreed this time beside the audit before, priority by priority: cases are few and others, so nothing is added up. */
export function AuditCompare({ audit, before }: { audit: SeenAudit; before: SeenAudit }) {
  const { priorities = startingPriorities } = useSettings()
  const now = countGrades(audit, [])
  const then = countGrades(before, [])
  const caption = `Agreed in ${before.year} and in ${audit.year}`
  return (
    <section aria-labelledby="before">
      <h2 id="before" class="rule">
        Beside the audit before
      </h2>
      <p>
        <a href={`/staff/year/case-audits/${before.id}`}>
          {before.year}: {before.theme}
        </a>
        . Other cases, and few: a difference can be chance. Read the reasons.
      </p>
      <StaffRegion label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Priority</th>
              <th scope="col">{before.year}</th>
              <th scope="col">{audit.year}</th>
            </tr>
          </thead>
          <tbody>
            {priorities.priorities
              .filter(({ id }) => [...now, ...then].some(({ priority }) => priority === id))
              .map(({ id, title }) => (
                <tr key={id}>
                  <th scope="row">{title}</th>
                  <Of lines={then} priority={id} />
                  <Of lines={now} priority={id} />
                </tr>
              ))}
          </tbody>
        </table>
      </StaffRegion>
    </section>
  )
}

function Of({ lines, priority }: { lines: LineCounts[]; priority: string }) {
  const own = lines.filter((it) => it.priority === priority)
  return (
    <td>
      {own.length === 0 ? 'Not asked' : null}
      {own.map(({ line, asks, agreed }) => (
        <p key={line}>
          {asks} <b>{sayCounts(agreed)}</b>
        </p>
      ))}
    </td>
  )
}
