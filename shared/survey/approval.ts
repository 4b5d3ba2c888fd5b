import * as z from 'zod'

/** Young advisers looked at a survey before it was published: the day, how many, what they changed. Never a name. */
export const Approval = z.strictObject({
  on: z.iso.date('Write the day as it stands in a calendar.'),
  people: z.int().min(1, 'At least one person looks at it.').max(200),
  changed: z.string().max(600),
})
export type Approval = z.infer<typeof Approval>
