import { londonDay } from '../settings/london-day.ts'
import type { Checks } from './checks.ts'
import { isTooLow } from './rung.ts'

type Error = { at: string; say: string }

/** What is wrong with the checks of a round that closes then, beyond what is not answered. */
export function checkChecks({ rung, tellOn }: Checks, closes: number): Error[] {
  return [
    ...(tellOn > londonDay(closes)
      ? []
      : [
          {
            at: 'checks.tellOn',
            say: 'Families can only be told after the round closes. Choose a later day.',
          },
        ]),
    ...(isTooLow(rung) ? [{ at: 'checks.rung', say: tooLow }] : []),
  ]
}

const tooLow =
  'On the three lowest rungs taking part does nothing for those who take part. Change the round first: let them know why you ask, and tell them what came of it.'
