import { reviewPerson } from '#shared/people/people-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { changePerson } from './change-person.ts'
import { nextVersion } from './next-version.ts'

export const handler = handle(reviewPerson, ({ params, body: { from }, caller, now }) => {
  const reviewed = { reviewedBy: caller.name, reviewedOn: londonDay(now) }
  return changePerson(caller, (people) =>
    nextVersion({ people, ...params, from, by: caller.name, now }, reviewed),
  )
})
