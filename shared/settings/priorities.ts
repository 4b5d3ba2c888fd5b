import * as z from 'zod'
import { Id } from '../survey/question.ts'
import { checkPriorities } from './check-priorities.ts'
import { DataSet, Objective } from './data-set.ts'
import { frameworkObjectives } from './framework-objectives.ts'

/** What the partnership wants to change for children. Lessons and indicators hang on these. */
export const Priorities = z
  .strictObject({
    priorities: z
      .array(
        z.strictObject({
          id: Id,
          title: z.string().trim().min(1, 'Write the priority.').max(120, 'Keep it to 120 characters.'),
          /** What every round asks that shows it: drafts about these come first. */
          asks: z.array(Id).max(12).optional(),
          objectives: z.array(Objective).max(12, 'Keep it to 12.').optional(),
          dataSets: z.array(DataSet).max(12, 'Keep it to 12.').optional(),
          /** Indicators that the board sees each time, whatever they say. */
          pinned: z.array(Id).max(6, 'Keep it to 6.').optional(),
        }),
      )
      .min(1, 'Add at least one priority.')
      .max(12, 'Keep it to 12.'),
    /** What was a priority once: written down by the program, so that what hangs on it keeps showing its name. */
    ended: z
      .array(z.strictObject({ id: Id, title: z.string().max(120), until: z.iso.date() }))
      .max(60)
      .optional(),
  })
  .superRefine((typed, { addIssue }) => {
    for (const { path, say } of checkPriorities(typed)) addIssue({ code: 'custom', path, message: say })
  })
export type Priorities = z.infer<typeof Priorities>

/** The three that the learning and improvement framework names. */
export const startingPriorities: Priorities = {
  priorities: [
    {
      id: 'exploitation',
      title: 'Protect children and young people from sexual exploitation',
      ...frameworkObjectives.exploitation,
    },
    { id: 'neglect', title: 'Promote good practice on neglect', ...frameworkObjectives.neglect },
    {
      id: 'early-help',
      title: 'Support early help for families',
      ...frameworkObjectives['early-help'],
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
