import type { Moderation } from './return.ts'
import type { Score } from './standard.ts'

/** Another score than the agency’s own needs a reason. */
export const checkModeration = ({ score, why }: Moderation, self: Score): { at: string; say: string }[] =>
  score !== self && why === ''
    ? [{ at: 'why', say: 'Your score differs from the agency’s own. Say why.' }]
    : []
