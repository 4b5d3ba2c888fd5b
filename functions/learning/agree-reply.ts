import { problem } from '#shared/api/problem.ts'
import { agreeReply as agree } from '#shared/learning/agree-reply.ts'
import { agreeReply } from '#shared/learning/reply-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { replyVersions, saveReply } from './reply-store.ts'

export const handler = handle(agreeReply, async ({ params, body, caller, now }) => {
  const [newest] = await replyVersions(params.wave, 1)
  if (!newest) return problem('not-found')
  if (newest.version !== body.version) return problem('changed-meanwhile')
  const next = agree(newest, { person: caller.person, by: caller.name, on: londonDay(now) })
  if (typeof next === 'string') return problem(next)
  return (await saveReply(next)) ? next : problem('changed-meanwhile')
})
