import * as z from 'zod'
import type { Person } from '#shared/people/person.ts'
import { Role } from '#shared/settings/role.ts'

/** What a business manager is typing about somebody. */
export const PersonDraft = z.object({
  name: z.string(),
  mailbox: z.string(),
  roles: z.array(Role),
  agencies: z.array(z.string()),
})
export type PersonDraft = z.infer<typeof PersonDraft>

export const nobodyYet: PersonDraft = { name: '', mailbox: '', roles: [], agencies: [] }

export const draftOf = ({ name, mailbox, roles, agencies }: Person): PersonDraft => ({
  name,
  mailbox,
  roles,
  agencies,
})

/** What is sent: agencies that were chosen before the role was taken away again do not count. */
export const wordsOf = ({ name, roles, agencies }: PersonDraft) => ({
  name,
  roles,
  agencies: roles.includes('agency') ? agencies : [],
})
