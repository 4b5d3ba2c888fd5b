import { problem } from '#shared/api/problem.ts'
import { isSigned } from '#shared/section-11/is-signed.ts'
import { judgementsOf } from '#shared/section-11/judgements-of.ts'
import { fillsReturn, readsAllReturns } from '#shared/section-11/may-see-return.ts'
import { returnId } from '#shared/section-11/return-id.ts'
import { getReturn } from '#shared/section-11/section-11-endpoints.ts'
import { viewReturn } from '#shared/section-11/view-return.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { findReturn } from './find-return.ts'
import { answerStore } from './section-11-store.ts'

export const handler = handle(getReturn, async ({ params, caller, now }) => {
  const found = await findReturn(params)
  const own = fillsReturn(caller, params.agency)
  // Another agency’s is answered like one that never was.
  if (!found || !(own || readsAllReturns(caller))) return problem('not-found')
  const { cycle, asked, standards, it } = found
  const answers = await answerStore.versions(returnId(params.cycle, params.agency))
  return {
    ...viewReturn(asked, standards, it, { due: cycle.due, today: londonDay(now) }),
    cycle: cycle.id,
    due: cycle.due,
    version: it?.version ?? 0,
    standards,
    answers: own ? answers : answers.filter((answer) => isSigned(it, answer)),
    moderated: it ? judgementsOf(it) : {},
  }
})
