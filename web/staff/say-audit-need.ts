import type { Need } from '#shared/needs/need.ts'
import { sayDay } from './say-day.ts'
import type { SaidNeed } from './say-need.ts'

type AuditNeed = Extract<
  Need,
  { is: 'return-due' | 'return-sent-back' | 'returns-late' | 'returns-to-moderate' | 'audit-to-begin' }
>

const address = '/staff/year/section-11'

/** What waits of the audit that every agency answers; `audit` is what the partnership calls it. */
export function sayAuditNeed(need: AuditNeed, audit: string): SaidNeed {
  switch (need.is) {
    case 'return-due':
      return {
        to: `${address}/${need.cycle}/${need.agency}`,
        text: need.late ? 'Your return is late.' : `Your return is due on ${sayDay(need.on)}.`,
        says: `For the ${audit}. ${need.late ? `It was due on ${sayDay(need.on)}. ` : ''}Colleagues can fill it in with you.`,
      }
    case 'return-sent-back':
      return {
        to: `${address}/${need.cycle}/${need.agency}`,
        text: 'Your return was sent back to you.',
        says: `For the ${audit}. ${need.why}`,
      }
    case 'returns-late':
      return {
        to: `${address}/${need.cycle}`,
        text: need.count === 1 ? '1 return is late.' : `${need.count} returns are late.`,
        says: `For the ${audit}. Ask after them, or put the day off.`,
      }
    case 'returns-to-moderate':
      return {
        to: `${address}/${need.cycle}`,
        text:
          need.count === 1 ? '1 return waits for moderation.' : `${need.count} returns wait for moderation.`,
        says: `For the ${audit}. Their agencies have signed them off.`,
      }
    case 'audit-to-begin':
      return {
        to: `${address}/new`,
        text: `Begin the next ${audit}.`,
        says: `Two years after the last, returns ${need.late ? 'were' : 'are'} due again by ${sayDay(need.on)}.`,
      }
  }
}
