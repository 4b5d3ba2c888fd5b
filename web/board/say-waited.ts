import type { listReplies } from '#shared/learning/reply-endpoints.ts'
import type { Got } from '#web/staff/call.ts'
import { sayDay } from '#web/staff/say-day.ts'

type Round = Got<typeof listReplies>['rounds'][number]

/** “First answered 12 days after it closed.” */
export function sayWaited({ days, answered, late, tellOn, state }: Round): string {
  const long = days === 1 ? '1 day' : `${days} days`
  const promised = tellOn ? ` It was promised by ${sayDay(tellOn)}${late ? ', so it is late' : ''}.` : ''
  if (!answered) return `No answer yet: it closed ${long} ago.${promised}`
  const down = state === 'down' ? ' The answer is off the page now.' : ''
  return `First answered ${long} after it closed.${late ? promised : ''}${down}`
}
