import type { People, PersonView } from '#shared/people/people-endpoints.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { sayInvited, sayReviewed, sayRoles } from './say-person.ts'

/** What is known of a person, and what cannot be done with it. */
export function PersonFacts({ it, agencies }: { it: PersonView; agencies: People['agencies'] }) {
  return (
    <>
      <p class="deck">{sayRoles(it, agencies)}</p>
      <p>
        {it.mailbox}
        <br />
        {sayInvited(it)} {it.left ? '' : sayReviewed(it)}
      </p>
      {it.left ? (
        <p class="slip">
          Left on {sayDay(it.left)}; {it.by} ended the sign-in. What this person did stays in the records. To
          let them in again, invite them anew.
        </p>
      ) : null}
      {it.you ? (
        <p class="slip">
          This is you. Nobody changes, reviews or removes themself: ask another business manager.
        </p>
      ) : null}
    </>
  )
}
