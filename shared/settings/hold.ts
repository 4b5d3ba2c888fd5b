import * as z from 'zod'

/** The classes whose deletion by the clock a hold can stop. */
export const HoldClass = z.enum(['pool', 'comments'])
export type HoldClass = z.infer<typeof HoldClass>

/** What stops, or lets go on, the deletion of a class of data: somebody’s decision, to be looked at again. */
export const Hold = z.strictObject({
  held: z.boolean(),
  reason: z.string().trim().min(1, 'Say why.').max(300, 'Keep it to 300 characters.'),
  /** The day on which somebody has to ask whether it is still needed. */
  review: z.iso.date('Give the day.').optional(),
})
export type Hold = z.infer<typeof Hold>

const longest = 366

/** What is wrong with a hold today (yyyy-mm-dd): one that is placed needs a day of review within a year. */
export function checkHold({ held, review }: Hold, today: string): { at: string; say: string }[] {
  if (!held) return []
  if (review === undefined) return [{ at: 'review', say: 'Give the day.' }]
  const days = (Date.parse(review) - Date.parse(today)) / 86_400_000
  return days < 1 || days > longest ? [{ at: 'review', say: 'Choose a day within the next year.' }] : []
}
