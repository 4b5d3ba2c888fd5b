import type { Role } from '../settings/role.ts'

export interface Somebody {
  roles: readonly Role[]
  agencies: readonly string[]
}

/** Those who read what agencies signed. */
export const returnReaders = [
  'participation-lead',
  'board',
  'scrutineer',
  'business-manager',
  'safeguarding-lead',
] as const satisfies readonly Role[]

/** Whether this person fills in the return of that agency: nobody does for another. */
export const fillsReturn = ({ roles, agencies }: Somebody, agency: string): boolean =>
  roles.includes('agency') && agencies.includes(agency)

export const readsAllReturns = ({ roles }: Somebody): boolean =>
  returnReaders.some((role) => roles.includes(role))
