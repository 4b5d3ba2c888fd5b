import type { Role } from '#shared/settings/role.ts'

/** What each role opens, for whoever chooses one. */
export const roleWords: Readonly<Record<Role, string>> = {
  agency: 'Makes links for the families of one agency.',
  reader: 'Reads what families write.',
  'safeguarding-lead': 'Acts on worries in what families write.',
  'participation-lead': 'Writes surveys, runs rounds, turns results into lessons.',
  board: 'Reads results and lessons.',
  scrutineer: 'Looks at everybody’s work. Holds no other role.',
  'business-manager': 'Sets the partnership up, and decides who may sign in.',
  'data-protection-officer': 'Checks how data is kept, and who did what.',
}
