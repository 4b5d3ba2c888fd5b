import { writeLondonTime } from '#shared/distribution/london-time.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** “by 17:00 today”, “by 17:00 on 29 December 2026”, or “late: …”. `due`: yyyy-mm-ddThh:mm by London’s clock. */
export function sayDue(due: string, now = Date.now()): string {
  const [day = '', time = ''] = due.split('T')
  const at = writeLondonTime(now)
  const when = `${time} ${at.startsWith(day) ? 'today' : `on ${sayDay(day)}`}`
  return at > due ? `late: it was to be read by ${when}` : `by ${when}`
}
