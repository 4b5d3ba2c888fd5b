import * as z from 'zod'
import { Id } from '../survey/question.ts'
import { DraftKind } from './draft-kind.ts'
import { Source } from './source.ts'

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

/** Who needs to know. */
export const Audience = z.enum(['leaders', 'managers', 'practitioners', 'trainers', 'commissioners'])
export type Audience = z.infer<typeof Audience>

/** Figures frozen in a release, as they stood when the lesson was written. Never a single response. */
export const Evidence = z.strictObject({
  wave: z.string().max(40),
  waveTitle: z.string().max(120),
  survey: Id,
  result: Id.optional(),
  /** What every round asks, where the result is about it. */
  core: Id.optional(),
  /** Of a draft: what it is about, and which way it went. */
  kind: DraftKind.optional(),
  way: z.string().max(600).optional(),
  says: z.string().max(600),
  frozenOn: z.iso.date(),
  inputHash: z.string().max(80),
  /** The figures are of made-up answers. */
  madeUp: z.literal(true).optional(),
})
export type Evidence = z.infer<typeof Evidence>

export const LessonStatus = z.enum(['draft', 'accepted', 'acted', 'embedded', 'closed', 'declined'])
export type LessonStatus = z.infer<typeof LessonStatus>

/** How much stands behind a lesson. */
export const Confidence = z.enum(['single', 'pattern', 'strong'])
export type Confidence = z.infer<typeof Confidence>

/** Who may read it: everybody on the public page, the partnership, or only those who lead it. */
export const Visibility = z.enum(['public', 'partnership', 'executive'])
export type Visibility = z.infer<typeof Visibility>

const Theme = z.string().trim().toLowerCase().min(1, 'Write the theme.').max(40, 'Keep it to 40 characters.')

const words = {
  title: z.string().trim().min(1, 'Say what we learned.').max(280, 'Keep it to 280 characters.'),
  soWhat: z.string().trim().max(2000, 'Keep it to 2,000 characters.'),
  audiences: z.array(Audience).max(Audience.options.length),
  priorities: z.array(Id).max(12),
  themes: z.array(Theme).max(8, 'Keep it to 8 themes.'),
  sources: z.array(Source).max(8, 'Keep it to 8.'),
  confidence: Confidence.optional(),
  /** When to look at it again. */
  reviewOn: z.iso.date('Write a day.').optional(),
}

/** What a person may write in a lesson. */
export const LessonWords = z.strictObject(words)
export type LessonWords = z.infer<typeof LessonWords>

/** The same, where what is left out is empty: in new lessons, and in those of before there was more to say. */
export const StartedWords = z.strictObject({
  ...words,
  audiences: words.audiences.default([]),
  priorities: words.priorities.default([]),
  themes: words.themes.default([]),
  sources: words.sources.default([]),
})

export const Lesson = z.strictObject({
  lesson: Id,
  version: z.int().min(1),
  strand: Strand,
  ...StartedWords.shape,
  /** Missing where it is the day of the first version. */
  learnedOn: z.iso.date().optional(),
  evidence: Evidence.optional(),
  status: LessonStatus,
  /** Why it was declined or closed. */
  reason: z.string().max(1000).optional(),
  visibility: Visibility,
  by: z.string().max(120),
  on: z.iso.date(),
})
export type Lesson = z.infer<typeof Lesson>

/** The board has read a lesson as this version of it says. */
export const LessonRead = z.strictObject({
  lesson: Id,
  version: z.int().min(1),
  by: z.string().max(120),
  on: z.iso.date(),
})
export type LessonRead = z.infer<typeof LessonRead>
