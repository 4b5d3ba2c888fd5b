import { problem } from '#shared/api/problem.ts'
import { adoptFramework as adopt } from '#shared/framework/adopt-framework.ts'
import { adoptFramework } from '#shared/framework/framework-endpoints.ts'
import { missingParts } from '#shared/framework/missing-parts.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { frameworks } from './framework-store.ts'

export const handler = handle(adoptFramework, async ({ body, caller, now }) => {
  const newest = await frameworks.find('framework')
  if (!newest) return problem('not-found')
  if (newest.version !== body.version) return problem('changed-meanwhile')
  const missing = missingParts(newest)
  if (missing.length > 0)
    return problem(
      'not-valid',
      missing.map((part) => ({ at: `parts.${part}`, say: 'This part is not written yet.' })),
    )
  const next = adopt(newest, { person: caller.person, by: caller.name, on: londonDay(now) })
  if (typeof next === 'string') return problem(next)
  return (await frameworks.save(next)) ? next : problem('changed-meanwhile')
})
