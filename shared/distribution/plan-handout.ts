import { type Expectation, planRound, usualShare } from './plan-round.ts'

/**
 * What a small hand-out must know before it is made: nothing is shown of one hand-out by itself. Nothing to say of a
 * large one.
 */
export function planHandout(of: Omit<Expectation, 'share' | 'closes'>): string | undefined {
  const { outcome, answers } = planRound({ ...of, share: usualShare })
  if (outcome !== 'too few') return undefined
  return (
    `${answers} By themselves that is too few to show anything. Their answers are counted together with this ` +
    'round’s other hand-outs of the same survey. If all of them together are fewer than 10, they wait, sealed, ' +
    'for the next round.'
  )
}
