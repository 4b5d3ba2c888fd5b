import { problem } from '#shared/api/problem.ts'
import { undoFigures } from '#shared/indicators/indicator-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { findFigures, saveFigures } from './indicator-store.ts'

export const handler = handle(undoFigures, async ({ params, caller, now }) => {
  const there = await findFigures(params.figures)
  if (!there) return problem('not-found')
  const undone = { ...there, version: there.version + 1, undone: { by: caller.name, on: londonDay(now) } }
  // Undone by somebody else at the same moment is undone.
  if (!there.undone) await saveFigures(undone)
  return { undone: there.points.length }
})
