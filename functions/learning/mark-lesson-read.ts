import { problem } from '#shared/api/problem.ts'
import { isSettled } from '#shared/learning/is-settled.ts'
import { markLessonRead } from '#shared/learning/learning-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { lessonVersions, saveLessonRead } from './lesson-store.ts'

export const handler = handle(markLessonRead, async ({ params, body, caller, now }) => {
  const [newest] = await lessonVersions(params.lesson, 1)
  if (!newest) return problem('not-found')
  if (!isSettled(newest.status)) return problem('not-now')
  if (newest.version !== body.version) return problem('changed-meanwhile')
  const read = { ...params, version: newest.version, by: caller.name, on: londonDay(now) }
  return (await saveLessonRead(read)) ? read : problem('changed-meanwhile')
})
