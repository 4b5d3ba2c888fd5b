import { isProblem, type Problem, problem } from '#shared/api/problem.ts'
import { checkPerson } from '#shared/people/check-person.ts'
import { mayManage } from '#shared/people/may-manage.ts'
import type { Person } from '#shared/people/person.ts'
import type { Caller } from '../http/caller.ts'
import { logFailure } from '../http/log.ts'
import { readSettings } from '../settings/settings-store.ts'
import { readPeople, savePerson } from './people-store.ts'
import { settleSignIn } from './settle-sign-in.ts'

/**
 * Makes one change: what `next` says about the people as they are, if the rules allow it. When anybody else is changed
 * at the same moment, it is looked at anew. The record comes first, then the sign-in service is set from it.
 */
export async function changePerson(
  { person: by }: Caller,
  next: (people: readonly Person[]) => Person | Problem,
): Promise<Person | Problem> {
  const { agencies } = await readSettings()
  for (;;) {
    const seen = await readPeople()
    if (!mayManage(seen.people, by)) return problem('not-allowed')
    const changed = next(seen.people)
    if (isProblem(changed)) return changed
    const wrong = checkPerson({ people: seen.people, next: changed, by, agencies: agencies?.agencies ?? [] })
    if (wrong) return wrong
    if (seen.people.includes(changed) || (await savePerson(changed, seen))) return signInFor(changed)
  }
}

async function signInFor(saved: Person): Promise<Person | Problem> {
  try {
    await settleSignIn(saved, true)
    return saved
  } catch (error) {
    logFailure('setSignIn', error)
    return problem('sign-in-behind')
  }
}
