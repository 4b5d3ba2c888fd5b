import type { Role } from '#shared/settings/role.ts'

const names: Record<Role, string> = {
  agency: 'Agency',
  reader: 'Reader',
  'safeguarding-lead': 'Safeguarding lead',
  'participation-lead': 'Participation lead',
  board: 'Board',
  'business-manager': 'Business manager',
}

export const sayRole = (role: Role): string => names[role]
