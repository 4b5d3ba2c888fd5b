import type { AuditReturn } from './return.ts'
import { scoresOf } from './scores-of.ts'

/** `asked`: nothing came; `late`: and its day is over; `returned`: sent back to be changed; `signed`: it waits for moderation. */
export const returnStates = ['asked', 'late', 'returned', 'signed', 'moderated'] as const
export type ReturnState = (typeof returnStates)[number]

export function stateOfReturn(it: AuditReturn | undefined, due: string, today: string): ReturnState {
  if (it?.signed)
    return Object.values(scoresOf(it)).some((is) => is.moderated === undefined) ? 'signed' : 'moderated'
  if (it && it.reopened.length > 0) return 'returned'
  return due < today ? 'late' : 'asked'
}
