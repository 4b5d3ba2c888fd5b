import * as z from 'zod'
import type { Reading } from '../settings/reading.ts'
import { clockOf } from './clock-of.ts'
import type { Comment } from './comment.ts'
import { timeUsed } from './due.ts'
import { flagsOf } from './flags-of.ts'
import { sameDay } from './grade.ts'
import { gradeOf } from './triage.ts'

/** How the readers’ list stands. Counts of work: never a word, never whose. */
export const Standing = z.strictObject({
  /** Sets whose next step is not done yet. */
  waiting: z.int(),
  /** Of them: over half of their time, and over all of it. */
  half: z.int(),
  late: z.int(),
  /** Marked, or a worry of grade 3 or 4, and over half of its time. */
  urgent: z.int(),
  /** Sets that could not be opened. */
  unopened: z.int(),
})
export type Standing = z.infer<typeof Standing>

export function standingOf(
  comments: readonly Comment[],
  unopened: number,
  reading: Reading,
  at: number,
): Standing {
  const sets = comments.flatMap((comment) => {
    const flagged = comment.worry === true || flagsOf(comment.texts).length > 0
    const clock = clockOf(comment, flagged, reading)
    if (!clock) return []
    const isUrgent = comment.triage.first ? (gradeOf(comment.triage) ?? 0) >= sameDay : flagged
    return { isUrgent, used: timeUsed(clock.from, clock.due, at, reading) }
  })
  const half = sets.filter(({ used }) => used >= 0.5)
  return {
    waiting: sets.length,
    half: half.length,
    late: sets.filter(({ used }) => used >= 1).length,
    urgent: half.filter(({ isUrgent }) => isUrgent).length,
    unopened,
  }
}
