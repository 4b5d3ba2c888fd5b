import { listLessons } from '#shared/learning/learning-endpoints.ts'
import { mayReadLesson } from '#shared/learning/may-read-lesson.ts'
import { handle } from '../http/handle.ts'
import { newestLessons } from './lesson-store.ts'

export const handler = handle(listLessons, async ({ query, caller }) => {
  const lessons = (await newestLessons()).filter(
    (it) => mayReadLesson(caller.roles, it) && (!query.status || it.status === query.status),
  )
  return {
    lessons: lessons.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.lesson < b.lesson ? -1 : 1)),
  }
})
