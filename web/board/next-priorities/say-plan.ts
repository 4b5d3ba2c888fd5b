import { findUndecided } from '#shared/next-priorities/find-undecided.ts'
import type { NextPriorities } from '#shared/next-priorities/next-priorities.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** How far it is with the priorities of a year, in a sentence or two. */
export function sayPlan(plan: NextPriorities | undefined): string {
  if (!plan) return 'Nobody has begun to weigh them yet.'
  const { adopted, decidedOn, agreed } = plan
  if (adopted) return `They are our priorities since ${sayDay(adopted.on)}. ${adopted.by} made them so.`
  if (decidedOn)
    return `Decided on ${sayDay(decidedOn)} by ${agreed.map(({ by }) => by).join(' and ')}. They are not our priorities yet.`
  const open = new Set(findUndecided(plan).map(({ at }) => at.split('.')[1])).size
  const [first] = agreed
  if (first) return `${first.by} agrees. One more person has to.`
  return open > 0
    ? `${plan.written.by} wrote it last. ${open === 1 ? 'One is' : `${open} are`} not decided yet.`
    : `${plan.written.by} wrote it last. Everything is decided, and two people have to agree.`
}
