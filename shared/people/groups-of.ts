import { agencyGroup } from '../settings/role.ts'
import type { Person } from './person.ts'

/** The groups that the sign-in service must have a person in: the roles and the agencies, and no others. */
export const groupsOf = ({ roles, agencies, left }: Person): string[] =>
  left ? [] : [...roles, ...agencies.map((agency) => agencyGroup + agency)]
