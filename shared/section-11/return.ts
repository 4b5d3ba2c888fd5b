import * as z from 'zod'
import { AgencyId } from '../distribution/distribution.ts'
import { Id } from '../survey/question.ts'
import { Score } from './standard.ts'

const who = { by: z.string().max(120), on: z.iso.date() }

/** What the executive group says of one standard, of one version of the answer to it. */
export const Moderation = z.strictObject({
  score: Score,
  why: z.string().trim().max(600, 'Keep it to 600 characters.'),
})
export type Moderation = z.infer<typeof Moderation>

/** Exactly which answers were signed, and their scores. */
export const SignedAnswer = z.strictObject({ version: z.int().min(1), score: Score })

/** How the return of one agency stands; its answers are kept by themselves. There is none before the first sign-off. */
export const AuditReturn = z.strictObject({
  /** Cycle and agency. */
  id: z.string().max(100),
  version: z.int().min(1),
  cycle: z.iso.date(),
  agency: AgencyId,
  signed: z.strictObject({ answers: z.record(Id, SignedAnswer), ...who }).optional(),
  /** Sent back, so that the agency can change it; the newest last. */
  reopened: z.array(z.strictObject({ why: z.string().max(600), ...who })).max(20),
  moderated: z.record(Id, Moderation.extend({ version: z.int().min(1), ...who })),
  by: z.string().max(120),
  on: z.iso.date(),
})
export type AuditReturn = z.infer<typeof AuditReturn>
