import { type Problem, problem } from '#shared/api/problem.ts'
import type { Comment } from '#shared/comments/comment.ts'
import type { Step } from '#shared/comments/step.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import type { Caller } from '../http/caller.ts'
import { findComment, saveChanged } from './comment-store.ts'

interface Asked {
  params: { wave: string; comment: string }
  caller: Caller
  now: number
}

/** Reads a set, does one step, and saves what became of it, unless somebody was faster. `seen`: the revision on the screen. */
export async function doStep(
  { params, caller, now }: Asked,
  step: Step,
  seen?: number,
): Promise<Comment | Problem> {
  const comment = await findComment(params.wave, params.comment)
  if (!comment || comment.triage.emptied) return problem('not-found')
  if (seen !== undefined && seen !== comment.revision) return problem('changed-meanwhile')
  const { person, name: by, roles } = caller
  const isLead = roles.includes('safeguarding-lead')
  const triage = step(comment, { person, by, isLead, day: londonDay(now), now })
  if (typeof triage === 'string') return problem(triage)
  if (!(await saveChanged({ ...comment, triage }))) return problem('changed-meanwhile')
  return { ...comment, triage, revision: comment.revision + 1 }
}
