import { problem } from '#shared/api/problem.ts'
import { checkModeration } from '#shared/section-11/check-moderation.ts'
import { moderateAnswer } from '#shared/section-11/section-11-endpoints.ts'
import { viewReturn } from '#shared/section-11/view-return.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { findReturn } from './find-return.ts'
import { returnStore } from './section-11-store.ts'

export const handler = handle(moderateAnswer, async ({ params, body, caller, now }) => {
  const found = await findReturn(params)
  if (!found) return problem('not-found')
  const { cycle, asked, standards, it } = found
  if (!it?.signed) return problem('return-not-signed')
  const signed = it.signed.answers[params.standard]
  if (!signed) return problem('not-found')
  if (it.version !== body.version) return problem('changed-meanwhile')
  const { version, ...judged } = body
  const wrong = checkModeration(judged, signed.score)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const who = { by: caller.name, on: londonDay(now) }
  const moderated = { ...it.moderated, [params.standard]: { ...judged, version: signed.version, ...who } }
  const next = { ...it, version: version + 1, moderated, ...who }
  if (!(await returnStore.save(next))) return problem('changed-meanwhile')
  return viewReturn(asked, standards, next, { due: cycle.due, today: who.on })
})
