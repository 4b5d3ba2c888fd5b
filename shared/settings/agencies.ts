import * as z from 'zod'
import { Id } from '../survey/question.ts'

export const AgencyKind = z.enum(['council', 'school', 'health', 'police', 'charity', 'other'])
export type AgencyKind = z.infer<typeof AgencyKind>

/** Who hands out surveys. An agency that stops is marked, never removed: old rounds still name it. */
export const Agencies = z.strictObject({
  agencies: z
    .array(
      z.strictObject({
        id: Id,
        name: z.string().trim().min(1, 'Give the agency a name.').max(80, 'Keep it to 80 characters.'),
        kind: AgencyKind,
        stopped: z.literal(true).optional(),
      }),
    )
    .min(1, 'Add at least one agency.')
    .max(200)
    .refine(
      (all) => new Set(all.map(({ id }) => id)).size === all.length,
      'Two agencies have the same short name.',
    ),
})
export type Agencies = z.infer<typeof Agencies>
