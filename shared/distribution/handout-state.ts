import type { Distribution } from './distribution.ts'
import { closingTime, type Wave } from './wave.ts'

/** Whether a hand-out takes answers at a time: until it is full, within its round's times, and its own where they are narrower. */
export function handoutState(
  { opens, closes, full }: Pick<Distribution, 'opens' | 'closes' | 'full'>,
  wave: Wave,
  now: number,
): 'coming' | 'open' | 'closed' {
  if (full || now >= closingTime(wave) || (closes && now >= Date.parse(closes))) return 'closed'
  return now < Date.parse(wave.opens) || (opens && now < Date.parse(opens)) ? 'coming' : 'open'
}
