import { listPeople } from '#shared/people/people-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { EditPerson } from './edit-person.tsx'
import { PersonFacts } from './person-facts.tsx'

/** One person: what is known, whether it is still right, changing it, and leaving. */
export function PersonPage({ person }: { person: string }) {
  const [load, again] = useLoad(listPeople, {})
  const found = load.is === 'here' ? load.value.people.find((it) => it.person === person) : undefined
  if (load.is === 'here' && !found) return <NotFoundPage />
  return (
    <Page title={found?.name ?? 'A person'}>
      <p class="small">
        <a href="/staff/people">People</a>
      </p>
      <Loaded load={load} title="A person">
        {({ agencies }) =>
          found ? (
            <>
              <h1>{found.name}</h1>
              <PersonFacts it={found} agencies={agencies} />
              {found.left || found.you ? null : (
                <EditPerson it={found} agencies={agencies} onChanged={again} />
              )}
            </>
          ) : null
        }
      </Loaded>
    </Page>
  )
}
