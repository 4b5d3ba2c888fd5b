import { problem } from '#shared/api/problem.ts'
import { fillsReturn } from '#shared/section-11/may-see-return.ts'
import { answerId } from '#shared/section-11/return-id.ts'
import { saveAnswer } from '#shared/section-11/section-11-endpoints.ts'
import { handle } from '../http/handle.ts'
import { checkEvidence } from './check-evidence.ts'
import { findReturn } from './find-return.ts'
import { answerStore } from './section-11-store.ts'

export const handler = handle(saveAnswer, async ({ params, body: { from, words }, caller, now }) => {
  const found = fillsReturn(caller, params.agency) ? await findReturn(params) : undefined
  if (!found?.standards.some(({ id }) => id === params.standard)) return problem('not-found')
  if (found.it?.signed) return problem('return-signed')
  const id = answerId(params.cycle, params.agency, params.standard)
  const newest = await answerStore.find(id)
  if ((newest?.version ?? 0) !== from) return problem('changed-meanwhile')
  const wrong = await checkEvidence(words.evidence)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const next = { id, version: from + 1, ...params, words, by: caller.name, at: new Date(now).toISOString() }
  return (await answerStore.save(next)) ? next : problem('changed-meanwhile')
})
