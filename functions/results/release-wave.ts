import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'
import { problem } from '#shared/api/problem.ts'
import { closingTime } from '#shared/distribution/wave.ts'
import { releaseWave } from '#shared/results/results-endpoints.ts'
import { now } from '../clock.ts'
import { findWave } from '../distribution/wave-store.ts'
import { handle } from '../http/handle.ts'
import { releaseDueWaves } from './release-due-waves.ts'

const ask = handle(releaseWave, async ({ params, now }) => {
  const wave = await findWave(params.wave)
  if (!wave) return problem('not-found')
  if (now < closingTime(wave)) return problem('round-open')
  const state = wave.released ? ('released' as const) : ('waiting' as const)
  return { wave: wave.wave, state }
})

/** A lead asks and is told when; the schedule does the work, because it may take longer than a request may. */
export const handler = (event: APIGatewayProxyEventV2 | { schedule: true }, context: Context) =>
  'schedule' in event ? releaseDueWaves(now()) : ask(event, context)
