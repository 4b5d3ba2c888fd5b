import { closingTime, type Wave } from '../distribution/wave.ts'
import { londonDay } from '../settings/london-day.ts'

/** How long a round’s families waited for their first answer, or wait for it still. */
export interface AnswerTime {
  /** From the day it closed. */
  days: number
  answered: boolean
  /** Not answered by the day that was promised. */
  late: boolean
}

/** `today`, `first`: yyyy-mm-dd. */
export function answerTime(
  wave: Pick<Wave, 'closes' | 'closedEarly' | 'checks'>,
  first: string | undefined,
  today: string,
): AnswerTime {
  const until = first ?? today
  const days = Math.max(0, (Date.parse(until) - Date.parse(londonDay(closingTime(wave)))) / 86_400_000)
  const promised = wave.checks?.tellOn
  return { days, answered: first !== undefined, late: promised !== undefined && until > promised }
}
