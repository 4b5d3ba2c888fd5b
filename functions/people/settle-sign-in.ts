import type { Person } from '#shared/people/person.ts'
import { readPeople } from './people-store.ts'
import { setSignIn } from './set-sign-in.ts'

/** Sets somebody's sign-in, and again until no newer version was saved meanwhile: whoever is last leaves the newest. */
export async function settleSignIn(seen: Person, invites: boolean): Promise<void> {
  for (let set = seen; ; ) {
    await setSignIn(set, invites)
    const { people } = await readPeople()
    const newest = people.find(({ person }) => person === set.person)
    if (!newest || newest.version === set.version) return
    set = newest
  }
}
