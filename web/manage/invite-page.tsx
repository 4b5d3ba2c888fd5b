import { listPeople } from '#shared/people/people-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { InvitePerson } from './invite-person.tsx'

export function InvitePage() {
  const [load] = useLoad(listPeople, {})
  return (
    <Page title="Invite somebody">
      <p class="small">
        <a href="/staff/people">People</a>
      </p>
      <h1>Invite somebody</h1>
      <p class="deck">They get a message with a password for the first time, which works for three days.</p>
      <Loaded load={load}>{({ agencies }) => <InvitePerson agencies={agencies} />}</Loaded>
    </Page>
  )
}
