import { closingTime, isCalledOff } from '#shared/distribution/wave.ts'
import { findPublicReply } from '#shared/learning/find-public-reply.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { newestReplies, replyVersions } from './reply-store.ts'

/** Every round that has closed, the newest first, and whether everybody can read what its families were answered. */
export async function closedRounds(now: number) {
  const [waves, replies] = await Promise.all([allWaves(), newestReplies()])
  const today = londonDay(now)
  const closed = waves.filter((wave) => closingTime(wave) <= now && !isCalledOff(wave))
  closed.sort((a, b) => closingTime(b) - closingTime(a))
  return Promise.all(
    closed.map(async ({ wave, title, checks, madeUp }) => ({
      wave,
      title,
      answered:
        replies.some((it) => it.wave === wave) && findPublicReply(await replyVersions(wave)) !== undefined,
      ...(checks && checks.tellOn >= today ? { tellOn: checks.tellOn } : {}),
      madeUp: madeUp === true,
    })),
  )
}
