import { agencyGroup, type Role, roles } from '../../shared/settings/role.ts'

/** Somebody made up, to sign in as on one machine. */
export interface Person {
  id: string
  name: string
  groups: string[]
}

const names: Record<Role, [string, string]> = {
  agency: ['Ash Taylor, Family Hub North', 'Bo Khan, Family Hub North'],
  reader: ['Cam Jones', 'Dee Patel'],
  'safeguarding-lead': ['Eve Brown', 'Fay Ahmed'],
  'participation-lead': ['Jo Morris', 'Kit Evans'],
  board: ['Lou Green', 'Max Osei'],
  scrutineer: ['Gil Novak', 'Hal Price'],
  'business-manager': ['Nat Walker', 'Pat Singh'],
  'data-protection-officer': ['Quin Lewis', 'Val Mensah'],
}

const staff = roles.flatMap((role) =>
  names[role].map((name, index): Person => {
    const groups = role === 'agency' ? [role, `${agencyGroup}family-hub-north`] : [role]
    return { id: `${role}-${index + 1}`, name, groups }
  }),
)

const secondAgency = ['Ray Hill, Riverside School', 'Sky Ali, Riverside School'].map(
  (name, index): Person => ({
    id: `agency-${index + 3}`,
    name,
    groups: ['agency', `${agencyGroup}riverside-school`],
  }),
)

/** Whom a new machine starts with: two for each role, in two agencies. */
export const people: Person[] = [...staff, ...secondAgency]
