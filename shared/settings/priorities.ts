import * as z from 'zod'
import { Id } from '../survey/question.ts'

/** What the partnership wants to change for children. Lessons and indicators hang on these. */
export const Priorities = z.strictObject({
  priorities: z
    .array(
      z.strictObject({
        id: Id,
        title: z.string().trim().min(1, 'Write the priority.').max(120, 'Keep it to 120 characters.'),
        /** What every round asks that shows it: drafts about these come first. */
        asks: z.array(Id).max(12).optional(),
      }),
    )
    .min(1, 'Add at least one priority.')
    .max(12, 'Keep it to 12.')
    .refine(
      (all) => new Set(all.map(({ id }) => id)).size === all.length,
      'Two priorities have the same short name.',
    ),
})
export type Priorities = z.infer<typeof Priorities>

/** The three that the learning and improvement framework names. */
export const startingPriorities: Priorities = {
  priorities: [
    { id: 'exploitation', title: 'Protect children and young people from sexual exploitation' },
    { id: 'neglect', title: 'Promote good practice on neglect' },
    {
      id: 'early-help',
      title: 'Support early help for families',
      asks: [
        'listened-to',
        'say-in-plan',
        'working-together',
        'someone-to-talk-to',
        'change',
        'home',
        'feelings',
      ],
    },
  ],
}
