import type { Verdict } from './judge-figure.ts'

/** Of the figures of one step, that which counts: the worst of what can be said, then what cannot. */
const gravest: readonly Verdict[] = ['other-way', 'no-change', 'too-few', 'too-early', 'expected']

/** A step goes the way expected only when all of its figures do. */
export const judgeStep = (figures: readonly Verdict[]): Verdict =>
  gravest.find((verdict) => figures.includes(verdict)) ?? 'too-few'

export type ChainVerdict =
  | { is: 'cannot-say' }
  /** Every step that can be judged goes the way expected, so far or to the last. */
  | { is: 'holds'; judged: number[]; whole: boolean }
  /** The first step that can be judged and does not. */
  | { is: 'breaks'; at: number }

/** The chain from its steps in order: it holds as far as each step that can be judged goes the way expected. */
export function judgeChain(steps: readonly Verdict[]): ChainVerdict {
  const judged = steps.flatMap((verdict, place) =>
    verdict === 'too-few' || verdict === 'too-early' ? [] : [place],
  )
  const at = judged.find((place) => steps[place] !== 'expected')
  if (at !== undefined) return { is: 'breaks', at }
  return judged.length === 0
    ? { is: 'cannot-say' }
    : { is: 'holds', judged, whole: judged.length === steps.length }
}
