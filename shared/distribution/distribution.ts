import * as z from 'zod'
import { Language } from '../survey/language.ts'
import { Id } from '../survey/question.ts'

/** Four symbols. A distribution's id begins with its wave's, so that a link alone finds both. */
export const WaveId = z.string().regex(/^[0-9A-Z]{4}$/)
export const DistributionId = z.string().regex(/^[0-9A-Z]{12}$/)
export const waveOf = (distribution: string): string => distribution.slice(0, 4)

export const AgencyId = Id

/** Symbols that every link of one batch, and nothing else of its hand-out, begins with. */
export const BatchId = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{3}$/)

export const Batch = z.strictObject({ issued: z.int().min(0), revoked: z.boolean() })

/**
 * How people answer. `alone`: on a phone or computer of their own. `assisted`: with somebody beside them.
 * `kiosk`: on a tablet that many share. `paper`: on a printed form that a reader keys.
 */
export const Mode = z.enum(['alone', 'assisted', 'kiosk', 'paper'])
export type Mode = z.infer<typeof Mode>

export const Distribution = z.strictObject({
  wave: WaveId,
  distribution: DistributionId,
  agency: AgencyId,
  survey: Id,
  version: z.int().min(1),
  /** `single`: a link each, one answer each. `open`: one link for everybody. */
  kind: z.enum(['single', 'open']),
  mode: Mode,
  /** What people can read it in; the first is what the page opens with. */
  languages: z
    .array(Language)
    .min(1, 'Choose at least one language.')
    .refine((all) => new Set(all).size === all.length, 'Choose each language once.'),
  /** Within the wave's own times, where this hand-out's are narrower. */
  opens: z.iso.datetime().optional(),
  closes: z.iso.datetime().optional(),
  /** People that the agency expects to reach: families, children, workers, as the survey has it. */
  expected: z.int().min(1).max(100_000),
  batches: z.record(z.string(), Batch),
  /** What phones seal for. */
  publicKeys: z.strictObject({ answers: z.string(), comments: z.string() }),
  /** The bytes of this survey version's answers before sealing. */
  answersSize: z.int(),
  /** Of an open link: more answers than this are somebody's mischief. Soft: a few more may arrive while it is noticed. */
  cap: z.int().optional(),
  /** Its cap was reached, so it takes no more. */
  full: z.literal(true).optional(),
  /** How many came back, in whole tens (0: fewer than 10), and when that was counted. Never newer than it must be. */
  shownCount: z.int().optional(),
  shownOn: z.iso.datetime().optional(),
  /** More answers came than it can have fairly: about how many. The round waits until a lead has decided. */
  flooded: z.int().optional(),
  /** What the lead decided about them, before anything was counted: left out, or counted like all others. */
  excluded: z.boolean().optional(),
})
export type Distribution = z.infer<typeof Distribution>
