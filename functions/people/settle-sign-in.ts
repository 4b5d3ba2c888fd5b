import { type Problem, problem } from '#shared/api/problem.ts'
import type { Person } from '#shared/people/person.ts'
import { logFailure } from '../http/log.ts'
import { readPeople } from './people-store.ts'
import { setSignIn } from './set-sign-in.ts'

/** Sets somebody's sign-in, and again until no newer version was saved meanwhile: whoever is last leaves the newest. */
export async function settleSignIn(saved: Person): Promise<Person | Problem> {
  try {
    for (let set = saved; ; ) {
      await setSignIn(set)
      const { people } = await readPeople()
      const newest = people.find(({ person }) => person === set.person)
      if (!newest || newest.version === set.version) return saved
      set = newest
    }
  } catch (error) {
    logFailure('setSignIn', error)
    return problem('sign-in-behind')
  }
}
