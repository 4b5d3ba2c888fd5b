import { problem } from '#shared/api/problem.ts'
import { getLesson } from '#shared/learning/learning-endpoints.ts'
import { handle } from '../http/handle.ts'
import { lessonVersions } from './lesson-store.ts'

export const handler = handle(getLesson, async ({ params }) => {
  const versions = await lessonVersions(params.lesson)
  return versions.length > 0 ? { versions } : problem('not-found')
})
