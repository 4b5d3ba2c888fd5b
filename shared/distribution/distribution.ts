import * as z from 'zod'
import { Id } from '../survey/question.ts'

/** Four symbols. A distribution's id begins with its wave's, so that a link alone finds both. */
export const WaveId = z.string().regex(/^[0-9A-Z]{4}$/)
export const DistributionId = z.string().regex(/^[0-9A-Z]{12}$/)
export const waveOf = (distribution: string): string => distribution.slice(0, 4)

export const AgencyId = Id

export const Batch = z.strictObject({ issued: z.int().min(0), revoked: z.boolean() })

export const Distribution = z.strictObject({
  wave: WaveId,
  distribution: DistributionId,
  agency: AgencyId,
  survey: Id,
  version: z.int().min(1),
  /** `single`: a link each, one answer each. `open`: one link for everybody. */
  kind: z.enum(['single', 'open']),
  /** Families that the agency expects to reach. */
  expected: z.int().min(1).max(100_000),
  batches: z.record(z.string(), Batch),
  /** What phones seal for. */
  publicKeys: z.strictObject({ answers: z.string(), comments: z.string() }),
  /** The bytes of this survey version's answers before sealing. */
  answersSize: z.int(),
})
export type Distribution = z.infer<typeof Distribution>
