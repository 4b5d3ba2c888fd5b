import type { People } from '#shared/people/people-endpoints.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { sayInvited, sayReviewed, sayRoles } from './say-person.ts'

interface Props extends People {
  /** Whether each has a page that the reader may open. */
  opens: boolean
}

/** One person a line: role, agency, who invited them, when somebody last looked, and when they left. */
export const PeopleList = ({ people, agencies, opens }: Props) => (
  <ul class="list">
    {people.map((it) => (
      <li key={it.person}>
        {opens ? <a href={`/staff/people/${it.person}`}>{it.name}</a> : <b>{it.name}</b>}
        {it.you ? ' (you)' : null}
        <p>{sayRoles(it, agencies)}</p>
        <small>{it.mailbox}</small>
        <small>
          {sayInvited(it)} {it.left ? `Left on ${sayDay(it.left)}.` : sayReviewed(it)}
          {it.due ? <b> To be looked at.</b> : null}
        </small>
      </li>
    ))}
  </ul>
)
