import { invitePerson, listPeople } from '#shared/people/people-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { PeopleList } from './people-list.tsx'
import { PeopleToReview } from './people-to-review.tsx'

/** Who may sign in, as what, and when somebody last looked whether that is still right. */
export function PeoplePage({ person }: { person: Person }) {
  const [load] = useLoad(listPeople, {})
  const invites = may(person.roles, invitePerson)
  return (
    <Page title="People">
      <h1>People</h1>
      <p class="deck">
        Who may sign in, and as what. Somebody looks at each person every 90 days: is this still right?
      </p>
      {invites ? (
        <p>
          <a class="go" href="/staff/people/new">
            Invite somebody
          </a>
        </p>
      ) : null}
      <Loaded load={load}>
        {({ people, agencies }) => {
          const here = people.filter(({ left }) => !left)
          const gone = people.filter(({ left }) => left)
          return (
            <>
              <PeopleToReview people={here} reviews={invites} />
              <section aria-labelledby="here">
                <h2 class="rule" id="here">
                  May sign in
                </h2>
                {here.length > 0 ? (
                  <PeopleList people={here} agencies={agencies} opens={invites} />
                ) : (
                  <StaffEmpty title="Nobody yet.">Invite a business manager first.</StaffEmpty>
                )}
              </section>
              {gone.length > 0 ? (
                <section aria-labelledby="gone">
                  <h2 class="rule" id="gone">
                    Have left
                  </h2>
                  <PeopleList people={gone} agencies={agencies} opens={invites} />
                </section>
              ) : null}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
