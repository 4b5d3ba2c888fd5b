import * as z from 'zod'

const whole = (most: number) => {
  const say = `Write a whole number from 1 to ${most}.`
  return z.int(say).min(1, say).max(most, say)
}

/** How long each class of data is kept, at most. A partnership may keep things for less time, never for more. */
export const Retention = z.strictObject({
  /** Sealed answers of small rounds that wait for more. */
  poolMonths: whole(24),
  /** Comments after a decision about them. */
  commentDays: whole(30),
  /** The record of what staff did. */
  auditYears: whole(7),
})
export type Retention = z.infer<typeof Retention>

export const startingRetention: Retention = { poolMonths: 24, commentDays: 30, auditYears: 7 }
