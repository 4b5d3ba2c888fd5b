import type { Role } from './role.ts'
import type { SectionName } from './settings.ts'

/** A business manager revises every section; a participation lead the languages, so that bad words are off at once. */
export const mayRevise = (roles: readonly Role[], section: SectionName): boolean =>
  roles.includes('business-manager') || (section === 'languages' && roles.includes('participation-lead'))
