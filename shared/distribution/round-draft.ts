import * as z from 'zod'
import { RoundTyped } from './round-typed.ts'

/** Drawn by the browser, so that a save sent twice is one. */
export const RoundDraftId = z.string().regex(/^round-[a-z0-9]{12}$/)

/** A round that is being planned, as a lead last saved it, for whichever lead goes on. Every save is a new version. */
export const RoundDraft = z.strictObject({
  draft: RoundDraftId,
  version: z.int().min(1),
  round: RoundTyped,
  /** It was opened, or thrown away. */
  dropped: z.literal(true).optional(),
  by: z.string().max(120),
  on: z.iso.date(),
})
export type RoundDraft = z.infer<typeof RoundDraft>
