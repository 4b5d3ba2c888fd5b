import * as z from 'zod'
import { DistributionId, WaveId } from '../distribution/distribution.ts'
import { longestText } from '../response/answers.ts'
import { Id } from '../survey/question.ts'
import { Triage } from './triage.ts'

/** Drawn at random on the phone, inside the envelope. */
export const CommentId = z.string().regex(/^[A-Za-z0-9_-]{22}$/)

/** Everything one person wrote, together. The day it was opened is the only time it has. */
export const Comment = z.strictObject({
  wave: WaveId,
  id: CommentId,
  distribution: DistributionId,
  survey: Id,
  day: z.iso.date(),
  /** By question, exactly as typed. Empty once deleted. */
  texts: z.record(Id, z.string().max(longestText)),
  /** Whether the words may be shown to others, names taken out. */
  permission: z.boolean(),
  /** A reader found it on paper and did not wait for the opening: to be read before all others. */
  worry: z.literal(true).optional(),
  revision: z.int().min(0),
  triage: Triage,
})
export type Comment = z.infer<typeof Comment>
