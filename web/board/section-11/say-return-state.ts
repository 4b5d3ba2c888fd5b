import type { ReturnView } from '#shared/section-11/section-11-endpoints.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** How far the return of an agency is, in a sentence. */
export function sayReturnState({ state, signed }: Pick<ReturnView, 'state' | 'signed'>): string {
  const by = signed ? ` by ${signed.by} on ${sayDay(signed.on)}` : ''
  switch (state) {
    case 'asked':
      return 'Not sent yet.'
    case 'late':
      return 'Not sent, and its day is over.'
    case 'returned':
      return 'Sent back, and with the agency again.'
    case 'signed':
      return `Signed off${by}. It waits for moderation.`
    case 'moderated':
      return `Signed off${by}, and moderated.`
  }
}
