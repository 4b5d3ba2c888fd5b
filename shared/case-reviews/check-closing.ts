import type { Action } from '../learning/action.ts'
import type { Lesson } from '../learning/lesson.ts'
import type { CaseReview } from './case-review.ts'

/** The lessons that rest on a review. */
export const lessonsOf = (review: string, lessons: readonly Lesson[]): Lesson[] =>
  lessons.filter(({ sources }) => sources.some(({ record }) => record === review))

/** What follows from them. */
export const planOf = (review: string, lessons: readonly Lesson[], actions: readonly Action[]): Action[] => {
  const own = lessonsOf(review, lessons).map(({ lesson }) => lesson)
  return actions.filter(({ lesson }) => own.includes(lesson))
}

/**
 * Why a review cannot be closed. Each action of its plan was tested, or closed in the log with a reason why not; where that is
 * not so, or where there is no plan, only a written reason closes it.
 */
export function checkClosing(
  { decision }: Pick<CaseReview, 'decision'>,
  plan: readonly Pick<Action, 'closed'>[],
  reason: string | undefined,
): { at: string; say: string }[] {
  const untested = plan.filter(({ closed }) => !closed).length
  const say =
    plan.length === 0
      ? 'Nothing follows from it yet. Say why it is closed without a plan.'
      : untested === 1
        ? 'One action of it has no test yet. Say why it is closed without.'
        : `${untested} actions of it have no test yet. Say why it is closed without.`
  return [
    ...(decision ? [] : [{ at: 'decision', say: 'Choose its level first.' }]),
    ...((plan.length === 0 || untested > 0) && !reason ? [{ at: 'reason', say }] : []),
  ]
}
