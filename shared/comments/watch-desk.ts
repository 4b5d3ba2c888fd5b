import { londonDay } from '../settings/london-day.ts'
import type { Reading } from '../settings/reading.ts'
import type { Comment } from './comment.ts'
import { isReadingTime } from './due.ts'
import { type Standing, standingOf } from './standing.ts'

export interface Desk {
  comments: readonly Comment[]
  /** The days on which envelopes came that could not be opened. */
  unopened: readonly string[]
  /** Whether somebody has looked at the list since reading began today. */
  looked: boolean
}

export interface Alarm extends Standing {
  /** Something waits, and nobody has looked at the list since reading began today. */
  nobody: boolean
}

const hourMs = 3_600_000

/**
 * What the hourly alarm says, if it has to say anything. Nothing is remembered from one run to the next: what became
 * late, or half late, did so within the last full hour, and is said then; what stands is said again each morning; what
 * is urgent, or read by nobody, each hour while somebody should be reading.
 */
export function watchDesk(
  { comments, unopened, looked }: Desk,
  reading: Reading,
  now: number,
): Alarm | undefined {
  const hour = Math.floor(now / hourMs) * hourMs
  const standing = standingOf(comments, unopened.length, reading, hour)
  const before = standingOf(comments, unopened.length, reading, hour - hourMs)
  const isReading = isReadingTime(hour, reading)
  const isMorning = isReading && !isReadingTime(hour - hourMs, reading)
  const nobody = isReading && !isMorning && !looked && standing.waiting > 0
  const isNew = standing.half > before.half || standing.late > before.late
  const stands = isMorning && (standing.late > 0 || standing.unopened > 0)
  const each = isReading && (standing.urgent > 0 || nobody || unopened.includes(londonDay(now)))
  return isNew || stands || each ? { ...standing, nobody } : undefined
}
