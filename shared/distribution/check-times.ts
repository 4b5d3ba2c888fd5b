import type { Distribution } from './distribution.ts'
import { closingTime, type Wave } from './wave.ts'

interface Times {
  /** Milliseconds since 1970, as all times here. */
  opens: number
  closes: number
}

const hour = 3600_000
const longest = 366 * 24 * hour

/** Whoever types “now” has sent the form a little later. */
const grace = hour / 4

type Wrong = { at: 'opens' | 'closes'; say: string }[]

/** What is wrong with the times of a new round, in words for the person who chose them. Empty when nothing is. */
export function checkWaveTimes({ opens, closes }: Times, now: number): Wrong {
  if (opens < now - grace)
    return [{ at: 'opens', say: 'Choose a time to come, or leave it empty to open the round now.' }]
  if (opens > now + longest) return [{ at: 'opens', say: 'Choose an opening within the next 12 months.' }]
  if (closes <= now) return [{ at: 'closes', say: 'Choose a time to come.' }]
  if (closes <= opens) return [{ at: 'closes', say: 'The round must close after it opens.' }]
  if (closes > opens + longest) return [{ at: 'closes', say: 'A round is open for 12 months at most.' }]
  return []
}

/** The same for a hand-out, whose own times may only be narrower than its round's. */
export function checkHandoutTimes(
  own: Pick<Distribution, 'opens' | 'closes'>,
  wave: Wave,
  now: number,
): Wrong {
  const round = { opens: Date.parse(wave.opens), closes: closingTime(wave) }
  const opens = own.opens ? Date.parse(own.opens) : round.opens
  const closes = own.closes ? Date.parse(own.closes) : round.closes
  if (opens < round.opens)
    return [{ at: 'opens', say: 'The round is not open yet then. Choose a later time.' }]
  if (opens >= round.closes)
    return [{ at: 'opens', say: 'The round is closed then. Choose an earlier time.' }]
  if (closes > round.closes)
    return [{ at: 'closes', say: 'The round is closed then. Choose an earlier time.' }]
  if (closes <= now) return [{ at: 'closes', say: 'Choose a time to come.' }]
  if (closes <= opens) return [{ at: 'closes', say: 'The hand-out must close after it opens.' }]
  return []
}
