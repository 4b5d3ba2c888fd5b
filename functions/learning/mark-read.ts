import { problem } from '#shared/api/problem.ts'
import { markRead } from '#shared/learning/reply-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { findWave } from '../distribution/wave-store.ts'
import { handle } from '../http/handle.ts'
import { saveRead } from './reply-store.ts'

export const handler = handle(markRead, async ({ params: { wave: id }, caller, now }) => {
  const wave = await findWave(id)
  if (!wave) return problem('not-found')
  if (!wave.released) return problem('not-now')
  const read = { wave: id, version: 1, by: caller.name, on: londonDay(now) }
  return (await saveRead(read)) ? read : problem('changed-meanwhile')
})
