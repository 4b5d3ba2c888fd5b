import { problems } from '#shared/api/problem.ts'
import type { AuditEntry } from '#shared/audit/audit-entry.ts'
import { sayAct } from '#shared/audit/say-act.ts'
import { roleNames } from '#shared/settings/role.ts'
import { sayTime } from '#web/staff/say-time.ts'

interface Props {
  entry: AuditEntry
  /** A later entry says that this was refused. */
  wasRefused: boolean
  titles: ReadonlyMap<string, string>
}

/** One entry: when, who in which role, what on what, and why not. */
export function AuditLine({ entry, wasRefused, titles }: Props) {
  const { number, at, by, roles, on, of, refused } = entry
  return (
    <tr>
      <td>
        {sayTime(at)}
        <small>entry {number}</small>
      </td>
      <td>
        {roles.length === 0 ? 'The schedule' : by}
        <small>
          {roles.length === 0 ? 'by itself' : roles.map((role) => roleNames.get(role) ?? role).join(', ')}
        </small>
      </td>
      <td>
        {of
          ? `${refused === 'broken' ? 'failed' : 'was refused'}: entry ${of}`
          : sayAct(entry, wasRefused || !!refused)}
        {on.length > 0 ? <small>{on.map((id) => titles.get(id) ?? id).join(' · ')}</small> : null}
        {refused ? <small>{reasons.get(refused) ?? refused}</small> : null}
      </td>
    </tr>
  )
}

const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries(problems).map(([code, [, says]]) => [code, says]),
)
