import { problem } from '#shared/api/problem.ts'
import { revokeBatch } from '#shared/distribution/distribution-endpoints.ts'
import { readBatch } from '#shared/distribution/token.ts'
import { handle } from '../http/handle.ts'
import { callBackBatch, findDistribution } from './distribution-store.ts'
import { findOwn } from './find-own.ts'
import { viewDistribution } from './view-distribution.ts'

export const handler = handle(revokeBatch, async ({ params, caller, now }) => {
  const own = await findOwn(params, caller)
  const batch = readBatch(params.batch)
  if (!own || own.it.mode === 'paper' || batch === undefined || !(await callBackBatch(own.it, batch)))
    return problem('not-found')
  const it = await findDistribution(params.distribution)
  return it ? viewDistribution(it, own.wave, now) : problem('not-found')
})
