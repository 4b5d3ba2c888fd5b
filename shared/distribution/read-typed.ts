import { inFours, tidySymbols } from './crockford.ts'
import { DistributionId } from './distribution.ts'
import { readToken } from './token.ts'

/** A card's code names its batch, a poster's its hand-out. */
export type Typed = { token: string; batch: number } | { distribution: string }

/** What a person copied from a card or a poster; undefined when it is neither. */
export function readTyped(typed: string): Typed | undefined {
  const text = tidySymbols(typed)
  const token = readToken(text)
  if (token) return { token: inFours(text).replaceAll(' ', '-'), batch: token.batch }
  return DistributionId.safeParse(text).success ? { distribution: text } : undefined
}
