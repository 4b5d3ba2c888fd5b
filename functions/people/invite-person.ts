import { randomUUID } from 'node:crypto'
import { invitePerson } from '#shared/people/people-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { changePerson } from './change-person.ts'

export const handler = handle(invitePerson, ({ body, caller, now }) => {
  const on = londonDay(now)
  const invited = { ...body, person: randomUUID(), version: 1, invitedBy: caller.name, invitedOn: on }
  return changePerson(caller, () => ({ ...invited, by: caller.name, on }))
})
