import * as z from 'zod'
import { AgencyId } from '../distribution/distribution.ts'
import { Frequency } from '../indicators/period.ts'
import { Id } from '../survey/question.ts'

const line = (most: number, missing: string) =>
  z.string().trim().min(1, missing).max(most, `Keep it to ${most} characters.`)
const maybe = (most: number) => z.string().trim().max(most, `Keep it to ${most} characters.`).optional()

/** What has to change so that a priority is met. */
export const Objective = z.strictObject({
  id: Id,
  title: line(160, 'Write the objective.'),
  /** The strategy that it comes from, and the day on which that began. */
  strategy: maybe(120),
  began: z.iso.date('Give the day.').optional(),
  /** The group that steers it. */
  steeredBy: maybe(120),
})
export type Objective = z.infer<typeof Objective>

/** One of those who own a data set, and the part of it that they send. */
export const DataOwner = z.strictObject({
  id: Id,
  owner: line(120, 'Say who owns it: a role or an agency.'),
  /** The agency of the settings that it is, if it is one: its people may say that they sent their part. */
  agency: AgencyId.optional(),
  part: maybe(200),
  /** What is in the part. */
  indicators: z.array(Id).max(24),
})
export type DataOwner = z.infer<typeof DataOwner>

/** Figures that come together, again and again, from one owner or from several. */
export const DataSet = z.strictObject({
  id: Id,
  title: line(120, 'Say what it is called.'),
  objectives: z.array(Id).min(1, 'Choose at least one objective.').max(12),
  owners: z.array(DataOwner).min(1, 'Add at least one owner.').max(8, 'Keep it to 8.'),
  frequency: Frequency,
  /** So many days after a period ends, each part is due. */
  dueDays: z.int('Write a whole number of days.').min(1, 'At least 1 day.').max(365, 'At most 365 days.'),
})
export type DataSet = z.infer<typeof DataSet>
