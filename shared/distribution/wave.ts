import * as z from 'zod'
import { Plan } from '../results/plan.ts'
import { Checks } from './checks.ts'
import { WaveId } from './distribution.ts'

/** A round: a period of collecting. Each change of it is a new version. */
export const Wave = z.strictObject({
  wave: WaveId,
  version: z.int().min(1),
  title: z.string().trim().min(1, 'Give the round a name.').max(80, 'Keep the name to 80 characters.'),
  opens: z.iso.datetime(),
  closes: z.iso.datetime(),
  /** Set when a lead closed it before its time. */
  closedEarly: z.iso.datetime().optional(),
  /** Its answers are made up, by a program, to try things out: said on every screen and print, for ever. */
  madeUp: z.literal(true).optional(),
  /** What was thought of before it opened; rounds of before there were checks have none. */
  checks: Checks.optional(),
  plan: Plan,
  planHash: z.string(),
  /** Set when every survey's results were frozen and the sealed answers are gone. */
  released: z.iso.date().optional(),
  /** Set when the last of its keys was destroyed. */
  keysDestroyed: z.iso.date().optional(),
})
export type Wave = z.infer<typeof Wave>

/** When the wave stops taking answers, in milliseconds since 1970. */
export const closingTime = (wave: Pick<Wave, 'closes' | 'closedEarly'>): number =>
  Date.parse(wave.closedEarly ?? wave.closes)

/** Closed before it ever opened: nobody could answer, so there is nothing to count. */
export const isCalledOff = ({ opens, closedEarly }: Wave): boolean =>
  closedEarly !== undefined && Date.parse(closedEarly) < Date.parse(opens)

export const isOpen = (wave: Wave, now: number): boolean =>
  now >= Date.parse(wave.opens) && now < closingTime(wave)
