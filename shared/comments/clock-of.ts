import type { Comment } from './comment.ts'
import { dueOf } from './due.ts'
import { sameDay } from './grade.ts'
import type { Rota } from './staffed-day.ts'
import { gradeOf } from './triage.ts'
import { waitsFor } from './waits.ts'

/** Since which day a set waits for its next step, and by when that is due. */
export interface Clock {
  from: string
  due: string
}

/**
 * A set is read in the time that is promised, put into English in the same time; a worry is looked at again and acted
 * on in a time that begins when it was found. Words for others have no hurry.
 */
export function clockOf(
  comment: Pick<Comment, 'day' | 'permission' | 'triage'>,
  flagged: boolean,
  rota: Rota,
): Clock | undefined {
  const { first, second } = comment.triage
  const waits = waitsFor(comment)
  if (waits === 'clearing' || waits === 'nothing') return undefined
  const found = waits === 'referral' ? (second ?? first) : waits === 'second' ? first : undefined
  const from = found?.on ?? comment.day
  const due = dueOf(from, found ? (gradeOf(comment.triage) ?? 0) >= sameDay : flagged, rota)
  return due === undefined ? undefined : { from, due }
}
