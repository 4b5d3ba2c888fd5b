import { problem } from '#shared/api/problem.ts'
import { growTree } from '#shared/next-priorities/grow-tree.ts'
import { adoptNextPriorities } from '#shared/next-priorities/next-priorities-endpoints.ts'
import { keepEnded } from '#shared/settings/keep-ended.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { saveSection } from '../settings/settings-store.ts'
import { nextPriorities } from './next-priorities-store.ts'
import { prioritiesNow } from './priorities-now.ts'

/** The tree first, in one put. Cut short after it and done again, it changes nothing more and is written down. */
export const handler = handle(adoptNextPriorities, async ({ params, body, caller, now }) => {
  const plan = await nextPriorities.find(params.year)
  if (!plan) return problem('not-found')
  if (plan.version !== body.version) return problem('changed-meanwhile')
  if (!plan.decidedOn || plan.adopted) return problem('not-now')
  const { priorities, version } = await prioritiesNow()
  if (version !== body.settings) return problem('changed-meanwhile')
  const who = { by: caller.name, on: londonDay(now) }
  const tree = keepEnded(priorities, growTree(plan, priorities), who.on)
  if (JSON.stringify(tree) !== JSON.stringify(priorities)) {
    const saved = { section: 'priorities' as const, version: version + 1, ...who }
    if (!(await saveSection(saved, tree))) return problem('changed-meanwhile')
  }
  const next = { ...plan, version: plan.version + 1, adopted: who }
  return (await nextPriorities.save(next)) ? next : problem('changed-meanwhile')
})
