import { leavePerson } from '#shared/people/people-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { changePerson } from './change-person.ts'
import { nextVersion } from './next-version.ts'

export const handler = handle(leavePerson, ({ params, body: { from }, caller, now }) =>
  changePerson(caller, (people) => {
    // Once more, so that a sign-in that could not be ended at first is ended now.
    const gone = people.find(({ person, left }) => person === params.person && left)
    const left = londonDay(now)
    return gone ?? nextVersion({ people, ...params, from, by: caller.name, now }, { left })
  }),
)
