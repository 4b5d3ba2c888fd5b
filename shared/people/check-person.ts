import { type Problem, problem } from '../api/problem.ts'
import type { Agencies } from '../settings/agencies.ts'
import { type Role, roleNames } from '../settings/role.ts'
import { findApart } from './find-apart.ts'
import { type Person, sameMailbox } from './person.ts'

export interface Change {
  /** Everybody, as they are before the change. */
  people: readonly Person[]
  next: Person
  /** The id of who makes the change. */
  by: string
  agencies: Agencies['agencies']
}

/** What stands in the way of a change to one person: that it is their own, a rule about roles, or that they are needed. */
export function checkPerson(change: Change): Problem | undefined {
  const { people, next, by } = change
  if (next.person === by) return problem('own-act')
  const wrong = next.left ? [] : wrongWith(change)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const after = [...people.filter(({ person }) => person !== next.person), next]
  const lacks = (role: Role, least: number): boolean =>
    holding(after, role) < least && holding(after, role) < holding(people, role)
  if (lacks('business-manager', 1)) return problem('last-manager')
  return lacks('reader', 2) ? problem('too-few-readers') : undefined
}

const holding = (people: readonly Person[], role: Role): number =>
  people.filter(({ roles, left }) => !left && roles.includes(role)).length

function wrongWith({ people, next, agencies }: Change): { at: string; say: string }[] {
  const before = people.find(({ person }) => person === next.person)
  const known = agencies.filter(({ id, stopped }) => !stopped || before?.agencies.includes(id))
  const isWorker = next.roles.includes('agency')
  const unknown = next.agencies.some((agency) => !known.some(({ id }) => id === agency))
  const taken = people.some(
    ({ person, mailbox, left }) => !left && person !== next.person && sameMailbox(mailbox, next.mailbox),
  )
  return [
    ...findApart(next.roles).map(([one, other, why]) => ({
      at: 'roles',
      say: `Not both ${roleNames.get(one)} and ${roleNames.get(other)}. ${why}`,
    })),
    ...(isWorker && next.agencies.length === 0
      ? [{ at: 'agencies', say: 'Choose the agency that this person works for.' }]
      : []),
    ...(!isWorker && next.agencies.length > 0
      ? [{ at: 'agencies', say: 'Only an agency worker has an agency. Choose the role too, or no agency.' }]
      : []),
    ...(unknown ? [{ at: 'agencies', say: 'Choose agencies of the set-up that have not stopped.' }] : []),
    ...(taken ? [{ at: 'mailbox', say: 'Somebody with this mailbox is here already.' }] : []),
  ]
}
