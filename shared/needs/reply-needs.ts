import { daysBetween } from './days-between.ts'
import type { Facts } from './facts.ts'
import type { Need } from './need.ts'

/** So long before the day that was promised somebody is reminded of it. */
const soonDays = 14

/** Answers to families that wait for people to agree. */
export function agreeNeeds({ replies }: Facts): Need[] {
  const count = replies.filter(({ state }) => state === 'draft').length
  return count > 0 ? [{ is: 'answers-to-agree', count }] : []
}

/** Rounds whose families were promised an answer by now, or soon, and have none. */
export const replyNeeds = ({ replies, today }: Facts): Need[] =>
  replies.flatMap(({ wave, title, answered, tellOn, late }): Need[] =>
    !answered && tellOn && daysBetween(today, tellOn) <= soonDays
      ? [{ is: 'answer-due', round: { wave, title }, on: tellOn, late }]
      : [],
  )

/** Those whose day is over: the board asks after them. */
export const lateReplyNeeds = (facts: Facts): Need[] =>
  replyNeeds(facts).filter((need) => need.is === 'answer-due' && need.late)
