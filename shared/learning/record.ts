import * as z from 'zod'
import { AgencyId } from '../distribution/distribution.ts'
import { Id } from '../survey/question.ts'

/** What else than surveys the framework learns from, each with fields of its own in `record-kinds.ts`. */
export const RecordKind = z.enum(['challenge', 'submission', 'strategy', 'finding', 'horizon', 'enquiry'])
export type RecordKind = z.infer<typeof RecordKind>

/** What was typed, by the names of its kind’s fields; one that is left empty is missing. */
export const RecordFields = z.record(
  z.string().max(40),
  z.string().trim().max(2000, 'Keep it to 2,000 characters.'),
)
export type RecordFields = z.infer<typeof RecordFields>

/** One entry of a register. Every change is a new version, with who made it. */
export const LearningRecord = z.strictObject({
  record: Id,
  version: z.int().min(1),
  kind: RecordKind,
  /** Whose it is, where agencies keep their own. */
  agency: AgencyId.optional(),
  fields: RecordFields,
  by: z.string().max(120),
  on: z.iso.date(),
})
export type LearningRecord = z.infer<typeof LearningRecord>
