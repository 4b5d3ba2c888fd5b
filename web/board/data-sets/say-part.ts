import type { Part } from '#shared/data-sets/data-set-endpoints.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** Where an owner’s part for a period is, in words. */
export function sayPart({ is, by = '', on, due }: Part): string {
  const day = sayDay(on ?? due)
  switch (is) {
    case 'received':
      return `Received ${day}, noted by ${by}`
    case 'figures':
      return `Figures came in ${day}`
    case 'sent':
      return `Sent ${day}, says ${by}`
    case 'due':
      return `Due by ${day}`
    case 'late':
      return `Was due ${day}`
  }
}
