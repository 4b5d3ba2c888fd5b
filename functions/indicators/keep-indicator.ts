import { problem } from '#shared/api/problem.ts'
import { checkDefinition } from '#shared/indicators/check-definition.ts'
import { keepIndicator } from '#shared/indicators/indicator-endpoints.ts'
import { stampDrawnAnew } from '#shared/indicators/stamp-drawn-anew.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { handle } from '../http/handle.ts'
import { readSettings } from '../settings/settings-store.ts'
import { newestIndicators, saveIndicator } from './indicator-store.ts'

export const handler = handle(keepIndicator, async ({ body, caller, now }) => {
  const [settings, others] = await Promise.all([readSettings(), newestIndicators()])
  const taken = others.map(({ indicator }) => indicator)
  const wrong = checkDefinition(body.definition, settings.priorities ?? startingPriorities, taken)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const who = { by: caller.name, on: londonDay(now) }
  const definition = stampDrawnAnew(body.definition, {}, who)
  const indicator = { indicator: body.indicator, version: 1, definition, ...who }
  return (await saveIndicator(indicator)) ? indicator : problem('changed-meanwhile')
})
