import { problem } from '#shared/api/problem.ts'
import { reviseLesson } from '#shared/learning/learning-endpoints.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { lessonVersions, saveLesson } from './lesson-store.ts'

export const handler = handle(reviseLesson, async ({ params, body, caller, now }) => {
  const [newest] = await lessonVersions(params.lesson, 1)
  if (!newest) return problem('not-found')
  if (newest.version !== body.version) return problem('changed-meanwhile')
  const { reason: _, confidence: __, reviewOn: ___, ...kept } = newest
  const { reason, ...changed } = body
  const next: Lesson = {
    ...kept,
    ...changed,
    ...(reason ? { reason } : {}),
    version: body.version + 1,
    by: caller.name,
    on: londonDay(now),
  }
  return (await saveLesson(next)) ? next : problem('changed-meanwhile')
})
