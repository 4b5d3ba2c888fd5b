import { problem } from '#shared/api/problem.ts'
import { findPublicReply } from '#shared/learning/find-public-reply.ts'
import { getReply } from '#shared/learning/reply-endpoints.ts'
import { findWave } from '../distribution/wave-store.ts'
import { handle } from '../http/handle.ts'
import { findPublished } from './find-published.ts'
import { replyVersions } from './reply-store.ts'

export const handler = handle(getReply, async ({ params: { wave: id } }) => {
  const wave = await findWave(id)
  if (!wave) return problem('not-found')
  const [versions, { says, quotes }] = await Promise.all([replyVersions(id), findPublished(id)])
  const [reply] = versions
  const shown = findPublicReply(versions)?.version
  return {
    title: wave.title,
    ...(reply ? { reply } : {}),
    ...(shown ? { shown } : {}),
    ...(wave.checks ? { tellOn: wave.checks.tellOn } : {}),
    says: [...says],
    quotes: [...quotes],
  }
})
