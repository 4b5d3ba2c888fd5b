import { problem } from '#shared/api/problem.ts'
import { closingTime } from '#shared/distribution/wave.ts'
import { checkReply } from '#shared/learning/check-reply.ts'
import { reviseReply } from '#shared/learning/reply-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { findWave } from '../distribution/wave-store.ts'
import { handle } from '../http/handle.ts'
import { findPublished } from './find-published.ts'
import { replyVersions, saveReply } from './reply-store.ts'
import { unknownActions } from './unknown-actions.ts'

export const handler = handle(reviseReply, async ({ params: { wave: id }, body, caller, now }) => {
  const wave = await findWave(id)
  if (!wave) return problem('not-found')
  if (now < closingTime(wave)) return problem('round-open')
  const [newest] = await replyVersions(id, 1)
  if ((newest?.version ?? 0) !== body.from) return problem('changed-meanwhile')
  const [published, unknown] = await Promise.all([findPublished(id), unknownActions(body.entries)])
  const wrong = [...checkReply(body.entries, published), ...unknown]
  if (wrong.length > 0) return problem('not-valid', wrong)
  const next = {
    wave: id,
    version: body.from + 1,
    entries: body.entries,
    status: 'draft' as const,
    written: { person: caller.person, by: caller.name },
    agreed: [],
    ...(newest?.first ? { first: newest.first } : {}),
    on: londonDay(now),
  }
  return (await saveReply(next)) ? next : problem('changed-meanwhile')
})
