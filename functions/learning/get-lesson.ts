import { problem } from '#shared/api/problem.ts'
import { getLesson } from '#shared/learning/learning-endpoints.ts'
import { mayReadLesson } from '#shared/learning/may-read-lesson.ts'
import { handle } from '../http/handle.ts'
import { lessonVersions } from './lesson-store.ts'

export const handler = handle(getLesson, async ({ params, caller: { roles } }) => {
  const versions = await lessonVersions(params.lesson)
  const [newest] = versions
  // An older version may have been for fewer people, or a draft.
  return newest && mayReadLesson(roles, newest)
    ? { versions: versions.filter((it) => mayReadLesson(roles, it)) }
    : problem('not-found')
})
