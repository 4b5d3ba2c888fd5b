import { closingTime, isCalledOff } from '#shared/distribution/wave.ts'
import { answerTime } from '#shared/learning/answer-time.ts'
import { listReplies } from '#shared/learning/reply-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { handle } from '../http/handle.ts'
import { allRead, newestReplies } from './reply-store.ts'
import { roundsInWords } from './words-store.ts'

export const handler = handle(listReplies, async ({ now }) => {
  const [waves, replies, marks, inWords] = await Promise.all([
    allWaves(),
    newestReplies(),
    allRead(),
    roundsInWords(),
  ])
  const closed = waves.filter((wave) => closingTime(wave) <= now && !isCalledOff(wave))
  closed.sort((a, b) => closingTime(b) - closingTime(a))
  return {
    rounds: closed.map((wave) => {
      const reply = replies.find((it) => it.wave === wave.wave)
      const words = inWords.get(wave.wave)
      const read = marks.find((it) => it.wave === wave.wave)
      return {
        wave: wave.wave,
        title: wave.title,
        ...(wave.madeUp ? { madeUp: true as const } : {}),
        ...(wave.released ? { released: wave.released } : {}),
        ...(wave.checks ? { tellOn: wave.checks.tellOn } : {}),
        ...answerTime(wave, reply?.first, londonDay(now)),
        state: reply?.status ?? ('none' as const),
        ...(read ? { read } : {}),
        ...(words ? { words } : {}),
      }
    }),
  }
})
