import * as z from 'zod'

/** What a member of staff may be. Each is a group of the sign-in service. */
export const roles = [
  'agency',
  'reader',
  'safeguarding-lead',
  'participation-lead',
  'board',
  'scrutineer',
  'business-manager',
  'data-protection-officer',
] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** The group that says which agency a person works for. */
export const agencyGroup = 'agency/'

/** The roles as screens name them. */
export const roleNames: ReadonlyMap<string, string> = new Map<Role, string>([
  ['agency', 'Agency worker'],
  ['reader', 'Reader'],
  ['safeguarding-lead', 'Safeguarding lead'],
  ['participation-lead', 'Participation lead'],
  ['board', 'Board member'],
  ['scrutineer', 'Independent scrutineer'],
  ['business-manager', 'Business manager'],
  ['data-protection-officer', 'Data protection officer'],
])
