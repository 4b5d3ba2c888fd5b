import { problem } from '#shared/api/problem.ts'
import { getLesson } from '#shared/learning/learning-endpoints.ts'
import { mayReadLesson } from '#shared/learning/may-read-lesson.ts'
import { handle } from '../http/handle.ts'
import { lessonReads, lessonVersions } from './lesson-store.ts'

export const handler = handle(getLesson, async ({ params, caller: { roles } }) => {
  const [all, marks] = await Promise.all([lessonVersions(params.lesson), lessonReads(params.lesson)])
  const [newest] = all
  if (!newest || !mayReadLesson(roles, newest)) return problem('not-found')
  // An older version may have been for fewer people, or a draft.
  const versions = all.filter((it) => mayReadLesson(roles, it))
  return { versions, reads: marks.filter(({ version }) => versions.some((it) => it.version === version)) }
})
