import * as z from 'zod'
import { Id } from '../survey/question.ts'

/** The framework's eight sources of evidence. */
export const Strand = z.enum([
  'practitioners',
  'families',
  'leaders',
  'case-audit',
  'performance',
  'section-11',
  'case-review',
  'research',
])
export type Strand = z.infer<typeof Strand>

/** Figures frozen in a release, as they stood when the lesson was written. Never a single response. */
export const Evidence = z.strictObject({
  wave: z.string().max(40),
  waveTitle: z.string().max(120),
  survey: Id,
  result: Id.optional(),
  says: z.string().max(600),
  frozenOn: z.iso.date(),
  inputHash: z.string().max(80),
  /** The figures are of made-up answers. */
  madeUp: z.literal(true).optional(),
})
export type Evidence = z.infer<typeof Evidence>

export const LessonStatus = z.enum(['draft', 'accepted', 'declined'])
export type LessonStatus = z.infer<typeof LessonStatus>

/** What a person may write in a lesson. */
export const LessonWords = z.strictObject({
  title: z.string().trim().min(1, 'Say what we learned.').max(280, 'Keep it to 280 characters.'),
  soWhat: z.string().trim().max(2000, 'Keep it to 2,000 characters.'),
})

export const Lesson = z.strictObject({
  lesson: Id,
  version: z.int().min(1),
  strand: Strand,
  ...LessonWords.shape,
  evidence: Evidence.optional(),
  status: LessonStatus,
  /** Why it was declined. */
  reason: z.string().max(1000).optional(),
  /** Who may read it: the partnership, or everybody on the public page. */
  visibility: z.enum(['partnership', 'public']),
  by: z.string().max(120),
  on: z.iso.date(),
})
export type Lesson = z.infer<typeof Lesson>
