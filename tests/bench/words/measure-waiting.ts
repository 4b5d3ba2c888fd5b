import { dueOf, isReadingTime } from '#shared/comments/due.ts'
import { hasBoxes } from '#shared/comments/has-boxes.ts'
import { readLondonTime } from '#shared/distribution/london-time.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import type { Reading } from '#shared/settings/reading.ts'

const hour = 3_600_000

/** Somebody’s words: when they were sent, opened and read. */
interface Words {
  sent: number
  flagged: boolean
  opened?: number
  read?: number
}

/** Days of a month with Christmas and New Year in it, hour by hour, by rule: no chance in it and no clock. */
export function liveMonth(reading: Reading, hides: boolean, anHour = 4): Words[] {
  const start = Number(readLondonTime('2026-12-14T00:00'))
  const all: Words[] = []
  for (let at = start, count = 0; at < start + 40 * 24 * hour; at += hour, count++) {
    const isOpen = at < start + 31 * 24 * hour && (!hides || hasBoxes('en', londonDay(at), reading))
    // More in the evening, none at dead of night: every third hour one, from five o’clock on one an hour.
    const now = count % 24
    if (isOpen && now >= 7 && (now >= 17 || now % 3 === 0))
      all.push({ sent: at, flagged: all.length % 12 === 0 })
    if (!isReadingTime(at, reading)) continue
    const unread = all.filter((it) => it.opened !== undefined && it.read === undefined)
    const first = unread.toSorted((a, b) => Number(b.flagged) - Number(a.flagged) || a.sent - b.sent)
    for (const it of first.slice(0, anHour)) it.read = at + hour
    for (const it of all) it.opened ??= at
  }
  return all
}

export interface Waited {
  count: number
  p50: number
  p95: number
  longest: number
  /** Read after they were due. */
  late: number
}

export function measureWaiting(reading: Reading, hides: boolean): Waited {
  const lived = liveMonth(reading, hides)
  const waits = lived
    .map(({ sent, read = Number.POSITIVE_INFINITY }) => (read - sent) / hour)
    .toSorted((a, b) => a - b)
  const at = (part: number): number => waits[Math.min(waits.length - 1, Math.floor(part * waits.length))] ?? 0
  const late = lived.filter(({ opened, read, flagged }) => {
    const due = opened === undefined ? undefined : dueOf(londonDay(opened), flagged, reading)
    return due === undefined || read === undefined || read > Number(readLondonTime(due))
  })
  return { count: waits.length, p50: at(0.5), p95: at(0.95), longest: at(1), late: late.length }
}

export function sayWaiting(hidden: Waited, always: Waited): string {
  const line = ({ count, p50, p95, longest, late }: Waited): string =>
    `${count} sets; half within ${p50} h, 95 in 100 within ${p95} h, the last within ${longest} h; late: ${late}`
  return [
    'From sent to read, in hours of the clock, 14 December to 13 January, read Monday to Friday, 9 to 5:',
    `  no boxes on days when nobody reads: ${line(hidden)}`,
    `  if there were boxes on every day:   ${line(always)}`,
  ].join('\n')
}
