import { randomUUID } from 'node:crypto'
import { recordLesson } from '#shared/learning/learning-endpoints.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { saveLesson } from './lesson-store.ts'

export const handler = handle(recordLesson, async ({ body, caller, now }) => {
  const lesson: Lesson = {
    lesson: randomUUID(),
    version: 1,
    ...body,
    status: 'draft',
    learnedOn: londonDay(now),
    visibility: 'partnership',
    by: caller.name,
    on: londonDay(now),
  }
  await saveLesson(lesson)
  return lesson
})
