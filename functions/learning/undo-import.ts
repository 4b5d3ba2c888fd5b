import { problem } from '#shared/api/problem.ts'
import { undoImport } from '#shared/learning/import-endpoints.ts'
import { usedSince } from '#shared/learning/used-since.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { newestActions } from './action-store.ts'
import { importedIn, saveUndone } from './import-store.ts'
import { newestLessons } from './lesson-store.ts'

export const handler = handle(undoImport, async ({ params, caller, now }) => {
  const lessons = await importedIn(params.import)
  const [first] = lessons
  if (!first) return problem('not-found')
  const [newest, actions] = await Promise.all([newestLessons(), newestActions()])
  const used = usedSince(lessons, newest, actions)
  if (used.length > 0) return problem('import-used', used)
  const undone = {
    import: params.import,
    lessons: lessons.length,
    first: first.title,
    by: first.by,
    on: first.on,
    undone: { by: caller.name, on: londonDay(now) },
  }
  return (await saveUndone(undone)) ? undone : problem('changed-meanwhile')
})
