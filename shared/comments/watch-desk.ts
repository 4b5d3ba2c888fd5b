import { londonDay } from '../settings/london-day.ts'
import type { Reading } from '../settings/reading.ts'
import { clockOf } from './clock-of.ts'
import type { Comment } from './comment.ts'
import { isReadingTime, timeUsed } from './due.ts'
import { flagsOf } from './flags-of.ts'
import { sameDay } from './grade.ts'
import { gradeOf } from './triage.ts'

/** How the readers' list stands. Counts of work: never a word, never whose. */
export interface Standing {
  /** Sets whose next step is not done yet. */
  waiting: number
  /** Of them: over their time, and over half of it. */
  late: number
  half: number
  /** Marked, or a worry of grade 3 or 4, and over half of its time. */
  urgent: number
  unopened: number
  /** Something waits, and nobody has looked at the list since reading began today. */
  nobody: boolean
}

export interface Desk {
  comments: readonly Comment[]
  /** The days on which envelopes came that could not be opened. */
  unopened: readonly string[]
  /** Whether somebody has looked at the list since reading began today. */
  looked: boolean
}

export const hourMs = 3_600_000

/**
 * What the hourly alarm says, if it has to say anything. Nothing is remembered from one run to the next: what became
 * late, or half late, did so within the last full hour, and is said then; what stands is said again each morning; what
 * is urgent, or read by nobody, each hour while somebody should be reading.
 */
export function watchDesk(
  { comments, unopened, looked }: Desk,
  reading: Reading,
  now: number,
): Standing | undefined {
  const hour = Math.floor(now / hourMs) * hourMs
  const clocks = comments.flatMap((comment) => {
    const flagged = comment.worry === true || flagsOf(comment.texts).length > 0
    const clock = clockOf(comment, flagged, reading)
    if (!clock) return []
    const used = (at: number): number => timeUsed(clock.from, clock.due, at, reading)
    const isUrgent = comment.triage.first ? (gradeOf(comment.triage) ?? 0) >= sameDay : flagged
    return { isUrgent, before: used(hour - hourMs), now: used(hour) }
  })
  const reached = (part: number) => clocks.filter((it) => it.now >= part)
  const isReading = isReadingTime(hour, reading)
  const isMorning = isReading && !isReadingTime(hour - hourMs, reading)
  const standing: Standing = {
    waiting: clocks.length,
    late: reached(1).length,
    half: reached(0.5).length,
    urgent: reached(0.5).filter(({ isUrgent }) => isUrgent).length,
    unopened: unopened.length,
    nobody: isReading && !isMorning && !looked && clocks.length > 0,
  }
  const isNew = [0.5, 1].some((part) => reached(part).some(({ before }) => before < part))
  const stands = isMorning && (standing.late > 0 || standing.unopened > 0)
  const each = isReading && (standing.urgent > 0 || standing.nobody || unopened.includes(londonDay(now)))
  return isNew || stands || each ? standing : undefined
}
