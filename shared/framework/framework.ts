import * as z from 'zod'
import { Strand } from '../learning/lesson.ts'

/** What the document says something about: why, each source of evidence, and what is made of it. */
export const FrameworkPart = z.enum(['purpose', ...Strand.options, 'log', 'report'])
export type FrameworkPart = z.infer<typeof FrameworkPart>

/** What people write. A part that is left out is not written yet. */
export const FrameworkWords = z.strictObject({
  title: z.string().trim().min(1, 'Write its title.').max(160, 'Keep it to 160 characters.'),
  parts: z.partialRecord(
    FrameworkPart,
    z.string().trim().min(1, 'Write something, or leave it out.').max(4000, 'Keep it to 4,000 characters.'),
  ),
  reviewOn: z.iso.date('Write the day by which it is looked at again.'),
})
export type FrameworkWords = z.infer<typeof FrameworkWords>

const Somebody = z.strictObject({ person: z.string().max(120), by: z.string().max(120) })

/** How a partnership learns. Every change is a new version; one of them at a time is in force. */
export const Framework = z.strictObject({
  id: z.literal('framework'),
  version: z.int().min(1),
  ...FrameworkWords.shape,
  written: Somebody,
  on: z.iso.date(),
  adopted: Somebody.extend({ on: z.iso.date() }).optional(),
})
export type Framework = z.infer<typeof Framework>
