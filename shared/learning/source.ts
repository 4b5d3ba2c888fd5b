import * as z from 'zod'
import { Id } from '../survey/question.ts'

export const SourceKind = z.enum(['indicator', 'document', 'finding', 'record'])
export type SourceKind = z.infer<typeof SourceKind>

/** How well somebody else's finding was made. */
export const Quality = z.enum(['few-views', 'with-care', 'checked'])
export type Quality = z.infer<typeof Quality>

/** What a lesson rests on besides frozen figures: where it is to be found, and what it says. */
export const Source = z
  .strictObject({
    kind: SourceKind,
    reference: z
      .string()
      .trim()
      .min(1, 'Say where it is to be found.')
      .max(300, 'Keep it to 300 characters.'),
    says: z.string().trim().max(600, 'Keep it to 600 characters.'),
    quality: Quality.optional(),
    /** Of a record of another strand. */
    record: Id.optional(),
    /** Where on the staff site it stands, of what is neither figures nor a record. */
    page: z
      .string()
      .max(200)
      .regex(/^\/staff\/[a-z0-9/-]+$/)
      .optional(),
  })
  .refine(({ kind, quality }) => kind !== 'finding' || quality, {
    path: ['quality'],
    message: 'Say how well the finding was made.',
  })
export type Source = z.infer<typeof Source>
