import { problem } from '#shared/api/problem.ts'
import { checkReviewDay } from '#shared/framework/check-review-day.ts'
import { reviseFramework } from '#shared/framework/framework-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { frameworks } from './framework-store.ts'

export const handler = handle(reviseFramework, async ({ body: { version, ...words }, caller, now }) => {
  const newest = await frameworks.find('framework')
  if ((newest?.version ?? 0) !== version) return problem('changed-meanwhile')
  const on = londonDay(now)
  const wrong = checkReviewDay(words, on)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const written = { person: caller.person, by: caller.name }
  const next = { id: 'framework' as const, version: version + 1, ...words, written, on }
  return (await frameworks.save(next)) ? next : problem('changed-meanwhile')
})
