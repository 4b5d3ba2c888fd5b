import * as z from 'zod'

/** How long each class of data is kept, at most. A partnership may keep things for less time, never for more. */
export const Retention = z.strictObject({
  /** Sealed answers of small rounds that wait for more. */
  poolMonths: z.int().min(1).max(24),
  /** Comments after a decision about them. */
  commentDays: z.int().min(1).max(30),
  /** The record of what staff did. */
  auditYears: z.int().min(1).max(7),
})
export type Retention = z.infer<typeof Retention>

export const startingRetention: Retention = { poolMonths: 24, commentDays: 30, auditYears: 7 }
