import { problem } from '#shared/api/problem.ts'
import { checkPoints } from '#shared/indicators/check-points.ts'
import { keepFigures } from '#shared/indicators/indicator-endpoints.ts'
import { handle } from '../http/handle.ts'
import { findFigures, newestIndicators, saveFigures } from './indicator-store.ts'

export const handler = handle(keepFigures, async ({ body, caller, now }) => {
  const wrong = checkPoints(body.points, await newestIndicators())
  if (wrong.length > 0) return problem('not-valid', wrong)
  const figures = { ...body, version: 1, by: caller.name, at: new Date(now).toISOString() }
  if (await saveFigures(figures)) return { count: body.points.length }
  // Sent again because a reply got lost: the same is fine, anything else would be lost.
  const there = await findFigures(body.figures)
  const isSame = JSON.stringify(there?.points) === JSON.stringify(body.points)
  return isSame ? { count: body.points.length } : problem('changed-meanwhile')
})
