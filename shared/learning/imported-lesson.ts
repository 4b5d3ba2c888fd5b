import * as z from 'zod'
import { Lesson, LessonStatus, StartedWords, Strand, Visibility } from './lesson.ts'

/** The lessons of one file: few enough for one item, which is there whole or not at all. */
export const mostImported = 200

/** A lesson from a log that was kept elsewhere. What was refused there stays there. */
export const ImportedLesson = z.strictObject({
  strand: Strand,
  ...StartedWords.shape,
  status: LessonStatus.exclude(['declined']),
  reason: z.string().trim().max(1000, 'Keep it to 1,000 characters.').optional(),
  visibility: Visibility,
  learnedOn: Lesson.shape.learnedOn,
})
export type ImportedLesson = z.infer<typeof ImportedLesson>

/** Drawn by the browser, so that a file sent twice is one. */
export const ImportId = z.string().regex(/^import-[a-z0-9]{12}$/)

/** Which import a lesson came with, by its id. */
export const importOf = (lesson: string): string | undefined =>
  lesson.match(/^(import-[a-z0-9]{12})-\d+$/)?.[1]

/** One log that came in: how many lessons, by whom, and whether they were taken out again. */
export const LessonImport = z.strictObject({
  import: ImportId,
  lessons: z.int(),
  /** What the first of them says. */
  first: z.string().max(280),
  by: z.string().max(120),
  on: z.iso.date(),
  undone: z.strictObject({ by: z.string().max(120), on: z.iso.date() }).optional(),
})
export type LessonImport = z.infer<typeof LessonImport>
