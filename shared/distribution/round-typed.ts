import * as z from 'zod'
import { BrokenDownBy } from '../results/breakdown.ts'
import { Id } from '../survey/question.ts'

// A round that somebody is still planning, as it stands in the boxes: anything may be missing or not be right yet.

const line = z.string().max(200, 'Keep it to 200 characters.')
const sentences = z.string().max(2000, 'Keep it to 2,000 characters.')

/** What a lead typed about one survey: for planning, and for the groups that are planned with it. */
export const PlanTyped = z.strictObject({
  expected: line,
  share: line,
  /** By what results are shown by group, too, and how many are expected of each way of answering, or agency. */
  by: BrokenDownBy.optional(),
  parts: z.record(z.string().max(40), line).optional(),
})
export type PlanTyped = z.infer<typeof PlanTyped>

/** What a lead has thought of. */
export const ChecksTyped = z.strictObject({
  benefits: sentences,
  impact: sentences,
  decides: line,
  tellOn: line,
  missed: sentences,
  otherWay: sentences,
  rung: line,
  accepted: z.boolean(),
})
export type ChecksTyped = z.infer<typeof ChecksTyped>

export const RoundTyped = z.strictObject({
  title: line,
  opens: line,
  closes: line,
  surveys: z.array(Id).max(40),
  plans: z.record(Id, PlanTyped),
  checks: ChecksTyped,
})
export type RoundTyped = z.infer<typeof RoundTyped>
