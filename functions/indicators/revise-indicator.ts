import { problem } from '#shared/api/problem.ts'
import { checkDefinition } from '#shared/indicators/check-definition.ts'
import { reviseIndicator } from '#shared/indicators/indicator-endpoints.ts'
import { stampDrawnAnew } from '#shared/indicators/stamp-drawn-anew.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { handle } from '../http/handle.ts'
import { readSettings } from '../settings/settings-store.ts'
import { newestIndicators, saveIndicator } from './indicator-store.ts'

export const handler = handle(reviseIndicator, async ({ params, body, caller, now }) => {
  const [settings, all] = await Promise.all([readSettings(), newestIndicators()])
  const newest = all.find(({ indicator }) => indicator === params.indicator)
  if (!newest) return problem('not-found')
  if (newest.version !== body.version) return problem('changed-meanwhile')
  const others = all.map(({ indicator }) => indicator).filter((id) => id !== params.indicator)
  const { priorities = startingPriorities } = settings
  const wrong = checkDefinition(body.definition, priorities, others, newest.definition)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const who = { by: caller.name, on: londonDay(now) }
  const definition = stampDrawnAnew(body.definition, newest.definition, who)
  const next = { ...newest, version: body.version + 1, definition, ...who }
  return (await saveIndicator(next)) ? next : problem('changed-meanwhile')
})
