import { coverStrands } from '#shared/framework/cover-strands.ts'
import { getCoverage } from '#shared/framework/framework-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { newestActions } from '../learning/action-store.ts'
import { newestLessons } from '../learning/lesson-store.ts'
import { cameIn } from './came-in.ts'

const year = 365 * 24 * 60 * 60 * 1000

export const handler = handle(getCoverage, async ({ now }) => {
  const [came, lessons, actions] = await Promise.all([cameIn(), newestLessons(), newestActions()])
  const since = londonDay(now - year)
  return { since, strands: coverStrands({ came, lessons, actions, since }) }
})
