import { problem } from '#shared/api/problem.ts'
import { checkEntries } from '#shared/next-priorities/check-entries.ts'
import { nameEvidence } from '#shared/next-priorities/name-evidence.ts'
import { saveNextPriorities } from '#shared/next-priorities/next-priorities-endpoints.ts'
import { handle } from '../http/handle.ts'
import { nextPriorities, readCitable } from './next-priorities-store.ts'
import { prioritiesNow } from './priorities-now.ts'

export const handler = handle(saveNextPriorities, async ({ params: { year }, body, caller, now }) => {
  const there = await nextPriorities.find(year)
  if (there?.decidedOn) return problem('not-now')
  if ((there?.version ?? 0) !== body.from) return problem('changed-meanwhile')
  const [{ priorities }, citable] = await Promise.all([prioritiesNow(), readCitable()])
  const wrong = checkEntries(body.entries, priorities, citable)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const next = {
    id: year,
    version: body.from + 1,
    entries: nameEvidence(body.entries, citable),
    written: { person: caller.person, by: caller.name },
    agreed: [],
    at: new Date(now).toISOString(),
  }
  return (await nextPriorities.save(next)) ? next : problem('changed-meanwhile')
})
