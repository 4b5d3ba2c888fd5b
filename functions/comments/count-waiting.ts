import { countWaiting } from '#shared/comments/desk-endpoints.ts'
import { standingOf } from '#shared/comments/standing.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { handle } from '../http/handle.ts'
import { readSettings } from '../settings/settings-store.ts'
import { commentsOf } from './comment-store.ts'

export const handler = handle(countWaiting, async ({ now }) => {
  const [waves, { reading }] = await Promise.all([allWaves(), readSettings()])
  const stored = await Promise.all(waves.map(({ wave }) => commentsOf(wave)))
  const comments = stored.flatMap((it) => it.comments)
  const unopened = stored.reduce((sum, it) => sum + it.unopened.length, 0)
  return reading
    ? standingOf(comments, unopened, reading, now)
    : { waiting: comments.length, half: 0, late: 0, urgent: 0, unopened }
})
