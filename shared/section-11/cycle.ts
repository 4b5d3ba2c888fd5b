import * as z from 'zod'
import { AgencyId } from '../distribution/distribution.ts'
import { AgencyKind } from '../settings/agencies.ts'

const Because = z.string().trim().min(1, 'Say why.').max(600, 'Keep it to 600 characters.')

/** The day was put off: from when to when, and why. */
export const Deferral = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  why: Because,
  by: z.string().max(120),
  on: z.iso.date(),
})
export type Deferral = z.infer<typeof Deferral>

/** One audit of all agencies. Every change is a new version, with who made it. */
export const Cycle = z.strictObject({
  /** The day on which it was begun. */
  id: z.iso.date(),
  version: z.int().min(1),
  /** Which version of the standards it was begun with, and keeps. */
  standards: z.int().min(1),
  /** Who is asked, and as what: what applies to an agency does not change under its hands. */
  agencies: z
    .array(z.strictObject({ id: AgencyId, kind: AgencyKind }))
    .min(1)
    .max(200),
  due: z.iso.date(),
  /** The oldest first. */
  deferrals: z.array(Deferral).max(20),
  /** Since when every agency sees how all of them stand. */
  shared: z.strictObject({ by: z.string().max(120), on: z.iso.date() }).optional(),
  by: z.string().max(120),
  on: z.iso.date(),
})
export type Cycle = z.infer<typeof Cycle>

/** What is typed to begin one. */
export const CycleStart = z.strictObject({
  due: z.iso.date('Give the day by which returns are due.'),
  agencies: z.array(AgencyId).min(1, 'Choose at least one agency.').max(200),
  /** Needed where the day is later than two years after the last. */
  why: Because.optional(),
})
export type CycleStart = z.infer<typeof CycleStart>

/** What is typed to put one off. */
export const Later = z.strictObject({ due: z.iso.date('Give the new day.'), why: Because })
export type Later = z.infer<typeof Later>
