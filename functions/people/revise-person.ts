import { revisePerson } from '#shared/people/people-endpoints.ts'
import { handle } from '../http/handle.ts'
import { changePerson } from './change-person.ts'
import { nextVersion } from './next-version.ts'

export const handler = handle(revisePerson, ({ params, body: { from, ...words }, caller, now }) =>
  changePerson(caller, (people) => nextVersion({ people, ...params, from, by: caller.name, now }, words)),
)
