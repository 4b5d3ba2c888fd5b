import * as z from 'zod'
import { Id } from '../survey/question.ts'
import { ReportYear } from '../yearly-reports/report-year.ts'

const text = (most: number, missing: string) =>
  z.string().trim().min(1, missing).max(most, `Keep it to ${most} characters.`)

/** What evidence is tied to: something that exists. */
export const CitedKind = z.enum(['lesson', 'indicator', 'release', 'audit', 'report'])
export type CitedKind = z.infer<typeof CitedKind>

export const Reference = z.strictObject({ kind: CitedKind, id: z.string().max(120) })
export type Reference = z.infer<typeof Reference>

const cited = {
  side: z.enum(['for', 'against'], 'Say whether it speaks for or against it.'),
  of: Reference,
  says: text(400, 'Say in a sentence what it shows.'),
}

/** What was decided about one priority, never without a reason. */
export const Decision = z.strictObject({
  is: z.enum(['keep', 'change', 'end', 'new'], 'Say what was decided.'),
  /** Its new words, where they change. */
  title: text(120, 'Write the priority in its new words.').optional(),
  why: text(1000, 'Say why. Nothing is decided without a reason.'),
  /** What goes on from it into the new year, whatever was decided. */
  carried: z.string().trim().max(1000, 'Keep it to 1,000 characters.').optional(),
})
export type Decision = z.infer<typeof Decision>

const entry = { priority: Id, title: text(120, 'Write the priority.'), decision: Decision.optional() }

/** One priority, present or proposed, as people weigh it. */
export const WrittenEntry = z.strictObject({
  ...entry,
  evidence: z.array(z.strictObject(cited)).max(20, 'Keep it to 20.'),
})
export type WrittenEntry = z.infer<typeof WrittenEntry>

/** The same as it is kept: each piece of evidence with the name that it had then. */
export const Entry = z.strictObject({
  ...entry,
  evidence: z.array(z.strictObject({ ...cited, title: z.string().max(300) })),
})
export type Entry = z.infer<typeof Entry>

const Person = z.strictObject({ person: z.string().max(120), by: z.string().max(120) })

/** How the priorities of one year are found. Every change is a new version, and takes back who agreed before. */
export const NextPriorities = z.strictObject({
  /** The year that they are for. */
  id: ReportYear,
  version: z.int().min(1),
  entries: z.array(Entry).max(24),
  written: Person,
  agreed: z.array(Person).max(2),
  /** Two agreed. */
  decidedOn: z.iso.date().optional(),
  /** They are the partnership’s priorities, since that version of the settings. */
  adopted: z.strictObject({ by: z.string().max(120), on: z.iso.date() }).optional(),
  at: z.iso.datetime(),
})
export type NextPriorities = z.infer<typeof NextPriorities>

/** Something that evidence may be tied to. */
export const Citable = z.strictObject({ ...Reference.shape, title: z.string().max(300) })
export type Citable = z.infer<typeof Citable>
