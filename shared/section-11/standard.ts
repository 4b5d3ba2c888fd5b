import * as z from 'zod'
import { AgencyKind } from '../settings/agencies.ts'
import { Id } from '../survey/question.ts'

const line = (most: number, missing: string) =>
  z.string().trim().min(1, missing).max(most, `Keep it to ${most} characters.`)

/** How far an agency is with a standard: 0 is the least, 3 the most. */
export const Score = z.int().min(0).max(3)
export type Score = z.infer<typeof Score>

/** One arrangement that an agency answers for. Its id stays, so that cycles can be compared. */
export const Standard = z.strictObject({
  id: Id,
  title: line(80, 'Say what the standard is called.'),
  expects: line(600, 'Say what is expected.'),
  /** The kinds of agency that it is for; missing: all of them. */
  kinds: z.array(AgencyKind).min(1, 'Choose at least one kind.').optional(),
  /** What each score looks like, from 0 to 3. */
  scores: z.array(line(300, 'Say what this score looks like.')).length(4),
  /** What is expected besides of one kind of agency. */
  also: z
    .array(z.strictObject({ kind: AgencyKind, expects: line(400, 'Say what is expected of it.') }))
    .max(AgencyKind.options.length)
    .refine((all) => new Set(all.map(({ kind }) => kind)).size === all.length, 'One kind is here twice.'),
})
export type Standard = z.infer<typeof Standard>

/** All of them together are one thing with a version, so that a cycle can name what it was begun with. */
export const Standards = z.strictObject({
  id: z.literal('standards'),
  version: z.int().min(1),
  standards: z
    .array(Standard)
    .min(1, 'Keep at least one standard.')
    // So that what one agency answers stays small.
    .max(20, 'Keep it to 20 standards.')
    .refine(
      (all) => new Set(all.map(({ id }) => id)).size === all.length,
      'Two standards have the same short name.',
    ),
  by: z.string().max(120),
  on: z.iso.date(),
})
export type Standards = z.infer<typeof Standards>
