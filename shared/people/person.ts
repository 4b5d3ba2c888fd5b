import * as z from 'zod'
import { Mailbox } from '../settings/partnership.ts'
import { Role, roles } from '../settings/role.ts'
import { Id } from '../survey/question.ts'

const eachOnce = (list: readonly string[]): boolean => new Set(list).size === list.length

/** What a business manager says about somebody who works with Heard. */
export const PersonWords = z.strictObject({
  name: z.string().trim().min(1, 'Write the name.').max(80, 'Keep it to 80 characters.'),
  roles: z
    .array(Role)
    .min(1, 'Choose at least one role.')
    .max(roles.length)
    .refine(eachOnce, 'A role is there twice.'),
  /** Whose hand-outs an agency worker may make; empty for everybody else. */
  agencies: z.array(Id).max(20, 'Keep it to 20 agencies.').refine(eachOnce, 'An agency is there twice.'),
})

/** One version of a person. What the sign-in service knows is set from the newest one, and never read back. */
export const Person = z.strictObject({
  /** Drawn at random. It is the name of the account in the sign-in service, and never used again. */
  person: Id,
  version: z.int().min(1),
  ...PersonWords.shape,
  mailbox: Mailbox,
  invitedBy: z.string(),
  invitedOn: z.iso.date(),
  /** Who said last that all of this is still right. */
  reviewedBy: z.string().optional(),
  reviewedOn: z.iso.date().optional(),
  /** The day on which the person left, for good. */
  left: z.iso.date().optional(),
  /** Who made this version, and when. */
  by: z.string(),
  on: z.iso.date(),
})
export type Person = z.infer<typeof Person>

/** “Cam@Example.org” and “cam@example.org” are one mailbox. */
export const sameMailbox = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
