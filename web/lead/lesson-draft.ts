import * as z from 'zod'
import { Lesson } from '#shared/learning/lesson.ts'

/** What a lead is typing into a lesson; `version` is the one that was on the screen when the typing began. */
export const LessonDraft = z.object({
  version: z.number(),
  title: z.string(),
  soWhat: z.string(),
  visibility: Lesson.shape.visibility,
  reason: z.string(),
})
export type LessonDraft = z.infer<typeof LessonDraft>

export const draftOf = ({ version, title, soWhat, visibility, reason }: Lesson): LessonDraft => ({
  version,
  title,
  soWhat,
  visibility,
  reason: reason ?? '',
})
