import { daysBetween } from './days-between.ts'
import type { Facts } from './facts.ts'
import type { Need } from './need.ts'

/** Something stays new for so many days: nothing keeps a list of who has read what. */
const newDays = 14

const isNew = (on: string, today: string): boolean =>
  daysBetween(on, today) >= 0 && daysBetween(on, today) < newDays

/** Results that were counted lately. */
export const resultNeeds = ({ waves, today }: Facts): Need[] =>
  waves.flatMap((round) =>
    round.state === 'released' && round.released && isNew(round.released, today)
      ? [{ is: 'results-new' as const, round, on: round.released }]
      : [],
  )

/** Themes and cleared words that were handed on lately. */
export const wordNeeds = ({ replies, today }: Facts): Need[] =>
  replies.flatMap(({ wave, title, words }) =>
    words && isNew(words, today) ? [{ is: 'words-new' as const, round: { wave, title }, on: words }] : [],
  )

/** Drafts that no person has checked. */
export function draftNeeds({ lessons }: Facts): Need[] {
  const count = lessons.filter(({ status }) => status === 'draft').length
  return count > 0 ? [{ is: 'drafts-waiting', count }] : []
}

/** Lessons that were accepted lately. */
export function lessonNeeds({ lessons, today }: Facts): Need[] {
  const count = lessons.filter(({ status, on }) => status === 'accepted' && isNew(on, today)).length
  return count > 0 ? [{ is: 'lessons-new', count }] : []
}

/** Accepted lessons of which nobody has said yet what follows. */
export function answerNeeds({ lessons }: Facts): Need[] {
  const count = lessons.filter(({ status, soWhat }) => status === 'accepted' && soWhat === '').length
  return count > 0 ? [{ is: 'lessons-unanswered', count }] : []
}
