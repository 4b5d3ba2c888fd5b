import { problem } from '#shared/api/problem.ts'
import { raiseWorry } from '#shared/comments/comment-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { findDistribution } from '../distribution/distribution-store.ts'
import { handle } from '../http/handle.ts'
import { saveComment } from './comment-store.ts'

/** Even from paper of a round that is over: a worry is never too late. */
export const handler = handle(raiseWorry, async ({ body, now }) => {
  const found = await findDistribution(body.distribution)
  if (!found) return problem('no-paper')
  const { wave, distribution, survey } = found
  const { id, words } = body
  const day = londonDay(now)
  await saveComment({
    id,
    wave,
    distribution,
    survey,
    day,
    texts: { paper: words },
    permission: false,
    worry: true,
  })
  return { received: true } as const
})
