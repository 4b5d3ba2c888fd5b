import type { People, PersonView } from '#shared/people/people-endpoints.ts'
import { roleNames } from '#shared/settings/role.ts'
import { sayDay } from '#web/staff/say-day.ts'

type Agencies = People['agencies']

/** “Agency worker for Family Hub North, Board member” */
export const sayRoles = (
  { roles, agencies: own }: Pick<PersonView, 'roles' | 'agencies'>,
  agencies: Agencies,
): string =>
  roles
    .map((role) => {
      const name = roleNames.get(role) ?? role
      return role === 'agency' && own.length > 0
        ? `${name} for ${own.map((id) => nameIn(agencies, id)).join(' and ')}`
        : name
    })
    .join(', ')

const nameIn = (agencies: Agencies, id: string): string => agencies.find((it) => it.id === id)?.name ?? id

/** “Invited by Nat Walker on 3 May 2026.” */
export const sayInvited = ({ invitedBy, invitedOn }: PersonView): string =>
  `Invited by ${invitedBy} on ${sayDay(invitedOn)}.`

/** “Last looked at by Pat Singh on 3 May 2026.” */
export const sayReviewed = ({ reviewedBy, reviewedOn }: PersonView): string =>
  reviewedOn ? `Last looked at by ${reviewedBy} on ${sayDay(reviewedOn)}.` : 'Not looked at since.'
