import type { Step } from './step.ts'
import { isFor } from './waits.ts'

/** Half an hour: long enough to read and decide, short enough that a closed lap-top keeps nobody waiting. */
export const leaseMs = 30 * 60_000

/** Takes a set for half an hour, or keeps it as long again. */
export const take: Step = (comment, { person, by, now, isLead }) => {
  const { triage } = comment
  if (isHeldByOther(comment, person, now)) return 'taken'
  if (!isFor(person, comment) && !isLead) return 'second-person'
  return { ...triage, claim: { person, by, until: new Date(now + leaseMs).toISOString() } }
}

export const isHeldByOther = (
  { triage: { claim } }: Parameters<Step>[0],
  person: string,
  now: number,
): boolean => claim !== undefined && claim.person !== person && Date.parse(claim.until) > now

/** Everything but taking a set asks first whether this person has it. */
export const holding =
  (step: Step): Step =>
  (comment, actor) => {
    const { claim } = comment.triage
    const holds = claim?.person === actor.person && Date.parse(claim.until) > actor.now
    return holds ? step(comment, actor) : 'not-held'
  }
