import { problem } from '#shared/api/problem.ts'
import { agreePriorities } from '#shared/next-priorities/agree-priorities.ts'
import { agreeNextPriorities } from '#shared/next-priorities/next-priorities-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { nextPriorities } from './next-priorities-store.ts'

export const handler = handle(agreeNextPriorities, async ({ params, body, caller, now }) => {
  const plan = await nextPriorities.find(params.year)
  if (!plan) return problem('not-found')
  if (plan.version !== body.version) return problem('changed-meanwhile')
  const next = agreePriorities(plan, { person: caller.person, by: caller.name, on: londonDay(now) })
  if (typeof next === 'string') return problem(next)
  return (await nextPriorities.save(next)) ? next : problem('changed-meanwhile')
})
