import * as z from 'zod'
import { fewest, fewestForNumbers } from '../results/rules.ts'
import { Distribution } from './distribution.ts'

/** One in four: what to reckon with until a partnership knows its own share. */
export const usualShare = 25

/** What a lead expects of one survey before the round opens. */
export const Expectation = z.strictObject({
  /** As the survey names the people it is for. */
  audience: z.string(),
  expected: Distribution.shape.expected,
  /** Of 100 families reached, how many are likely to answer. */
  share: z.int().min(1).max(100),
  /** The closing day in words, once it is chosen. */
  closes: z.string().optional(),
})
export type Expectation = z.infer<typeof Expectation>

export interface RoundPlan {
  likely: number
  outcome: 'numbers' | 'words' | 'too few'
  /** Families to hand links to, at this share, for words and for numbers. */
  forWords: number
  forNumbers: number
  says: string
  needs: string
}

const held = 'Questions that people skip, or that only some are asked, can still be held back.'

const outlook = {
  numbers: `That is likely to be enough for numbers. ${held}`,
  words: `That is likely to be enough to say in words what they told us, but too few for numbers. ${held}`,
  'too few':
    'That is too few for this round alone: keep it open longer or hand out more links, ' +
    'or their answers will wait, sealed, for the next round.',
}

/** Says, before a round opens, what is likely to be showable of one survey. Promises nothing. */
export function planRound({ audience, expected, share, closes }: Expectation): RoundPlan {
  // Rounded down, and what is needed up: the two always agree, and neither is hopeful.
  const likely = Math.floor((expected * share) / 100)
  const toReach = (answers: number): number => Math.ceil((answers * 100) / share)
  const outcome = likely >= fewestForNumbers ? 'numbers' : likely >= fewest ? 'words' : 'too few'
  const [forWords, forNumbers] = [toReach(fewest), toReach(fewestForNumbers)]
  const by = closes ? ` by ${closes}` : ''
  return {
    likely,
    outcome,
    forWords,
    forNumbers,
    says: `${sayMany(likely)} ${sayPeople(audience)} are likely to answer${by}. ${outlook[outcome]}`,
    needs:
      `If ${share} in 100 answer, hand links to about ${inFigures(forWords)} families for words, ` +
      `and to about ${inFigures(forNumbers)} for numbers.`,
  }
}

const inFigures = (count: number): string => count.toLocaleString('en-GB')
const sayMany = (likely: number): string => (likely < 2 ? 'Hardly any' : `About ${inFigures(likely)}`)

/** In the middle of a sentence: “children aged 8 to 11, alone or with help,” needs its second comma. */
const sayPeople = (audience: string): string =>
  audience.charAt(0).toLowerCase() + audience.slice(1) + (audience.includes(',') ? ',' : '')
