import * as z from 'zod'
import { CaseRef } from '../case-audits/case-ref.ts'
import { AgencyId } from '../distribution/distribution.ts'
import { Pack } from '../settings/vocabulary.ts'
import { Id } from '../survey/question.ts'

const text = (most: number, missing: string) =>
  z.string().trim().min(1, missing).max(most, `Keep it to ${most} characters.`)
const Day = z.iso.date('Write a day.')
const who = { by: z.string().max(120), on: z.iso.date() }

/** `serious`: by the guidance. `local`: to learn from a case that the guidance does not ask for. */
export const ReviewLevel = z.enum(['serious', 'local'], 'Choose one.')
export type ReviewLevel = z.infer<typeof ReviewLevel>

export const DocumentKind = z.enum(['chronology', 'agency-analysis', 'overview-report', 'other'])
export type DocumentKind = z.infer<typeof DocumentKind>

/** What stands at the beginning. */
export const ReviewStart = z.strictObject({
  about: text(200, 'Say what it is about, so that nobody can be told from it.'),
  /** The day on which the incident became known. */
  knownOn: Day,
  agencies: z
    .array(AgencyId)
    .min(2, 'A review has at least two agencies.')
    .max(20, 'Keep it to 20.')
    .refine((all) => new Set(all).size === all.length, 'An agency stands here twice.'),
})

/** What is written as it goes on. */
export const ReviewFacts = ReviewStart.extend({
  criteria: z.array(z.strictObject({ id: Id, met: z.boolean(), why: text(1000, 'Say why.') })).max(10),
  decision: z
    .strictObject({ level: ReviewLevel, why: text(1000, 'Say why this level.'), on: Day })
    .optional(),
  /** Milestones of the guidance, and what a partnership adds by itself, as they are done. */
  done: z
    .array(z.strictObject({ milestone: Id, on: Day, note: text(300, 'Say it in a few words.').optional() }))
    .max(40),
  own: z.array(z.strictObject({ id: Id, says: text(200, 'Say what is to be done.'), due: Day })).max(20),
  /** Where each document lies. What it says is never kept here. */
  documents: z
    .array(
      z.strictObject({
        kind: DocumentKind,
        agency: AgencyId.optional(),
        where: text(300, 'Say where it lies: an address, or a reference.').refine(
          (typed) => !typed.includes('\n'),
          'An address or a reference is one line. What it says does not belong here.',
        ),
      }),
    )
    .max(60, 'Keep it to 60.'),
})
export type ReviewFacts = z.infer<typeof ReviewFacts>

/** A case review. Every change is a new version, with who made it. */
export const CaseReview = ReviewFacts.extend({
  id: Id,
  version: z.int().min(1),
  ref: CaseRef,
  /** The guidance that it was begun under; it stays. */
  pack: Pack,
  closed: z.strictObject({ reason: z.string().max(1000).optional(), ...who }).optional(),
  ...who,
})
export type CaseReview = z.infer<typeof CaseReview>
