import { recordLesson } from '#shared/learning/learning-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { may } from '#web/staff/may.ts'
import { LessonFrom } from '../lesson-from.tsx'
import type { SeenAudit } from './seen.ts'

/** What was found, by the line that it answers, and a way to make a lesson of each. */
export function AuditFindings({ audit, person }: { audit: SeenAudit; person: Person }) {
  const { id, year, theme, findings, lines } = audit
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" class="rule">
        What was found
      </h2>
      {findings.length === 0 ? <p>Nothing is written down yet.</p> : null}
      <ul class="list">
        {findings.map(({ line, says }) => (
          <li key={says}>
            {says}
            <small>{lines.find((it) => it.id === line)?.asks}</small>
            {may(person.roles, recordLesson) ? (
              <LessonFrom
                strand="case-audit"
                title={says}
                reference={`Case audit ${year}: ${theme}`}
                record={id}
                page={`/staff/year/case-audits/${id}`}
                priorities={lines.filter((it) => it.id === line).map(({ priority }) => priority)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
