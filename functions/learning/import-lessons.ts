import { problem } from '#shared/api/problem.ts'
import { importLessons } from '#shared/learning/import-endpoints.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { importedIn, saveImport } from './import-store.ts'

export const handler = handle(importLessons, async ({ body, caller, now }) => {
  const on = londonDay(now)
  const lessons = body.lessons.map(
    (it, place): Lesson => ({
      lesson: `${body.import}-${place + 1}`,
      version: 1,
      ...it,
      learnedOn: it.learnedOn ?? on,
      by: caller.name,
      on,
    }),
  )
  if (await saveImport(body.import, lessons)) return { imported: lessons.length }
  // Sent again because a reply got lost: the same is fine, anything else would be lost.
  const there = await importedIn(body.import)
  const isSame = JSON.stringify(there.map(wordsIn)) === JSON.stringify(lessons.map(wordsIn))
  return isSame ? { imported: there.length } : problem('changed-meanwhile')
})

const wordsIn = ({ title, soWhat }: Lesson) => [title, soWhat]
