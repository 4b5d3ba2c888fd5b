import { problem } from '#shared/api/problem.ts'
import { findPublicReply } from '#shared/learning/find-public-reply.ts'
import { takeDownReply } from '#shared/learning/reply-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { replyVersions, saveReply } from './reply-store.ts'

export const handler = handle(takeDownReply, async ({ params: { wave }, now }) => {
  // Somebody may write at the same moment: what families can read goes all the same.
  for (;;) {
    const versions = await replyVersions(wave)
    const [newest] = versions
    if (!newest || !findPublicReply(versions)) return problem('not-now')
    const next = {
      ...newest,
      version: newest.version + 1,
      status: 'down' as const,
      agreed: [],
      on: londonDay(now),
    }
    if (await saveReply(next)) return next
  }
})
