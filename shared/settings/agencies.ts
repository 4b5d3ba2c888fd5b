import * as z from 'zod'

/** The sign-in group of its people carries it, so it stays as it is once it is saved. */
const ShortName = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'Write a short name in small letters, figures and hyphens.')

export const AgencyKind = z.enum(
  ['council', 'school', 'health', 'police', 'probation', 'youth-justice', 'charity', 'other'],
  'Choose what kind of agency it is.',
)
export type AgencyKind = z.infer<typeof AgencyKind>

/** Who hands out surveys. An agency that stops is marked, never removed: old rounds still name it. */
export const Agencies = z.strictObject({
  agencies: z
    .array(
      z.strictObject({
        id: ShortName,
        name: z.string().trim().min(1, 'Give the agency a name.').max(80, 'Keep it to 80 characters.'),
        kind: AgencyKind,
        stopped: z.literal(true).optional(),
      }),
    )
    .min(1, 'Add at least one agency.')
    .max(200, 'Keep it to 200 agencies.')
    .refine(
      (all) => new Set(all.map(({ id }) => id)).size === all.length,
      'Two agencies have the same short name.',
    ),
})
export type Agencies = z.infer<typeof Agencies>
