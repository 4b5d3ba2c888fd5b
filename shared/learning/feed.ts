import * as z from 'zod'
import { Id } from '../survey/question.ts'

/** 160 random bits that stand in a feed’s address. */
export const FeedKey = z.string().regex(/^[A-Za-z0-9_-]{27}$/)

/** A news feed of lessons for staff, whose readers cannot sign in. Whoever has its address reads it. */
export const Feed = z.strictObject({
  feed: Id,
  version: z.int().min(1),
  title: z.string().trim().min(1, 'Say whom it is for.').max(120, 'Keep it to 120 characters.'),
  visibility: z.enum(['partnership', 'executive']),
  ended: z.literal(true).optional(),
  by: z.string().max(120),
  on: z.iso.date(),
})
export type Feed = z.infer<typeof Feed>
