import * as z from 'zod'
import { AgencyId } from '../distribution/distribution.ts'
import { frequencyOf } from '../indicators/period.ts'
import { Id } from '../survey/question.ts'
import { CaseRef } from './case-ref.ts'

const text = (most: number, missing: string) =>
  z.string().trim().min(1, missing).max(most, `Keep it to ${most} characters.`)
const who = { by: z.string().max(120), on: z.iso.date() }

/** A year of the programme, from April: “2026/27”. */
export const Year = z
  .string()
  .refine((typed) => frequencyOf(typed) === 'year', 'Write a year such as 2026/27.')

/** What the audit asks of every case, and the priority that it serves. */
export const Line = z.strictObject({ id: Id, asks: text(300, 'Write what is asked.'), priority: Id })
export type Line = z.infer<typeof Line>

/** What is planned for the year, before any case is looked at. */
export const Programme = z.strictObject({
  year: Year,
  theme: text(160, 'Say what it is about.'),
  lines: z.array(Line).min(1, 'Add at least one line of enquiry.').max(8, 'Keep it to 8.'),
  model: text(600, 'Say how it is done.'),
  sample: text(600, 'Say how the cases were chosen.'),
  /** The day by which agencies give their grades. */
  gradesBy: z.iso.date('Write a day.'),
})
export type Programme = z.infer<typeof Programme>

/** Once a year: is this still the best way to learn? */
export const ModelReview = z.strictObject({
  lookedAt: text(600, 'Say what else was looked at.'),
  why: text(600, 'Say why this one.'),
})

export const Level = z.enum(['universal', 'early-help', 'child-in-need', 'child-protection', 'looked-after'])
export type Level = z.infer<typeof Level>

/** From the best to the worst; `not-seen`: nothing was there to judge by. */
export const Grade = z.enum(['outstanding', 'good', 'requires-improvement', 'inadequate', 'not-seen'])
export type Grade = z.infer<typeof Grade>

export const LineGrade = z.strictObject({
  line: Id,
  grade: Grade,
  why: z.string().trim().max(1000, 'Keep it to 1000 characters.'),
})
export type LineGrade = z.infer<typeof LineGrade>

/** What whoever runs the audit writes of a case. Who it is stands nowhere. */
export const CaseFacts = z.strictObject({
  level: Level,
  agencies: z
    .array(AgencyId)
    .min(2, 'A case has at least two agencies: it is about how they work together.')
    .max(12, 'Keep it to 12.')
    .refine((all) => new Set(all).size === all.length, 'An agency stands here twice.'),
  voice: z
    .strictObject({ seen: z.boolean(), says: text(600, 'Say how it was seen, or what was missing.') })
    .optional(),
  family: z.strictObject({ contacted: z.boolean(), says: text(600, 'Say how, or why not.') }).optional(),
})

export const Moderation = z.strictObject({
  grades: z.array(LineGrade),
  /** Why it was not waited for an agency that has given no grades. */
  without: text(600, 'Say why.').optional(),
  ...who,
})

export const AuditedCase = CaseFacts.extend({ ref: CaseRef, moderated: Moderation.optional() })
export type AuditedCase = z.infer<typeof AuditedCase>

export const Finding = z.strictObject({ line: Id, says: text(600, 'Say what was found.') })

/** A multi-agency case audit. Every change is a new version, with who made it. */
export const CaseAudit = Programme.extend({
  id: Id,
  version: z.int().min(1),
  modelReview: ModelReview.optional(),
  cases: z.array(AuditedCase).max(30, 'Keep it to 30 cases.'),
  findings: z.array(Finding).max(20, 'Keep it to 20.'),
  concluded: z.strictObject(who).optional(),
  ...who,
})
export type CaseAudit = z.infer<typeof CaseAudit>

/** What one agency says of one case. Once it is given it stays. */
export const CaseGrades = z.strictObject({
  /** Of the audit, the case and the agency. */
  id: z.string().max(200),
  version: z.int().min(1),
  audit: Id,
  case: CaseRef,
  agency: AgencyId,
  grades: z.array(LineGrade).max(8),
  given: z.boolean(),
  ...who,
})
export type CaseGrades = z.infer<typeof CaseGrades>

export const partId = (audit: string, ref: CaseRef, agency: string): string => `${audit}.${ref}.${agency}`
