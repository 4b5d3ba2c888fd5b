import * as z from 'zod'

/**
 * What the daily deletion did. Of the pool, `rounds` are those whose time had come, whether or not anything of theirs
 * still waited: a number that follows from the rounds’ dates alone, so it tells nothing about anybody’s answers. Of
 * comments, they are those whose words went.
 */
export const Deletion = z.strictObject({
  /** Everything of rounds that closed before this day is gone; of comments, all that was decided on before it. */
  before: z.iso.date(),
  rounds: z.int().min(1),
})
export type Deletion = z.infer<typeof Deletion>

/** The day so many days earlier. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

/** The day so many months earlier; the last of its month where that is shorter. */
export function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - months)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(wanted, last))
  return date.toISOString().slice(0, 10)
}
