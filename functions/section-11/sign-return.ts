import { problem } from '#shared/api/problem.ts'
import { checkSignOff } from '#shared/section-11/check-sign-off.ts'
import { fillsReturn } from '#shared/section-11/may-see-return.ts'
import { newestAnswers } from '#shared/section-11/newest-answers.ts'
import type { AuditReturn } from '#shared/section-11/return.ts'
import { returnId } from '#shared/section-11/return-id.ts'
import { signReturn } from '#shared/section-11/section-11-endpoints.ts'
import { signAnswers } from '#shared/section-11/sign-answers.ts'
import { viewReturn } from '#shared/section-11/view-return.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { findReturn } from './find-return.ts'
import { answerStore, returnStore } from './section-11-store.ts'

export const handler = handle(signReturn, async ({ params, body, caller, now }) => {
  const found = fillsReturn(caller, params.agency) ? await findReturn(params) : undefined
  if (!found) return problem('not-found')
  const { cycle, asked, standards, it } = found
  if (it?.signed) return problem('return-signed')
  const id = returnId(params.cycle, params.agency)
  const newest = newestAnswers(await answerStore.versions(id))
  const wrong = checkSignOff(standards, (standard) => newest.get(standard)?.words)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const answers = signAnswers(standards, newest, body.answers)
  if (!answers) return problem('changed-meanwhile')
  const who = { by: caller.name, on: londonDay(now) }
  const next: AuditReturn = {
    reopened: [],
    moderated: {},
    ...it,
    id,
    ...params,
    version: (it?.version ?? 0) + 1,
    signed: { answers, ...who },
    ...who,
  }
  if (!(await returnStore.save(next))) return problem('changed-meanwhile')
  return viewReturn(asked, standards, next, { due: cycle.due, today: who.on })
})
