import * as z from 'zod'
import { fewest, fewestForNumbers } from '../results/rules.ts'
import { namePeople } from '../survey/name-people.ts'
import { shortAudience } from '../survey/short-audience.ts'
import { Voice } from '../survey/voice.ts'
import { Distribution } from './distribution.ts'

/** One in four: what to reckon with until a partnership knows its own share. */
export const usualShare = 25

/** What a lead expects of one survey before the round opens. */
export const Expectation = z.strictObject({
  /** As the survey names the people it is for. */
  audience: z.string(),
  voice: Voice,
  expected: Distribution.shape.expected,
  /** Of 100 people reached, how many are likely to answer. */
  share: z.int().min(1).max(100),
  /** The closing day in words, once it is chosen. */
  closes: z.string().optional(),
})
export type Expectation = z.infer<typeof Expectation>

export interface RoundPlan {
  likely: number
  outcome: 'numbers' | 'words' | 'too few'
  /** People to hand links to, at this share, for words and for numbers. */
  forWords: number
  forNumbers: number
  /** The first sentence of `says`. */
  answers: string
  says: string
  needs: string
  /** In a few words, for a round at a glance. */
  short: string
}

const held = 'Questions that people skip, or that only some are asked, can still be held back.'

const outlook = {
  numbers: `That is likely to be enough for numbers. ${held}`,
  words: `That is likely to be enough to say in words what they told us, but too few for numbers. ${held}`,
  'too few':
    'That is too few for this round alone: keep it open longer, or their answers will wait, sealed, for the ' +
    'next round.',
}

const inShort = {
  numbers: 'likely to be enough for numbers',
  words: 'likely to be enough for words, not for numbers',
  'too few': 'too few for this round alone',
}

/** Says, before a round opens, what is likely to be showable of one survey. Promises nothing. */
export function planRound({ audience, voice, expected, share, closes }: Expectation): RoundPlan {
  // Rounded down, and what is needed up: the two always agree, and neither is hopeful.
  const likely = Math.floor((expected * share) / 100)
  const toReach = (answers: number): number => Math.ceil((answers * 100) / share)
  const outcome = likely >= fewestForNumbers ? 'numbers' : likely >= fewest ? 'words' : 'too few'
  const [forWords, forNumbers] = [toReach(fewest), toReach(fewestForNumbers)]
  const by = closes ? ` by ${closes}` : ''
  const answers = `${sayMany(likely)} ${shortAudience(audience)} are likely to answer${by}.`
  return {
    likely,
    outcome,
    forWords,
    forNumbers,
    answers,
    says: `${answers} ${outlook[outcome]}`,
    needs:
      `If ${share} in 100 answer, hand links to about ${inFigures(forWords)} ${namePeople(voice).reached} for words, ` +
      `and to about ${inFigures(forNumbers)} for numbers.`,
    short: `${likely < 2 ? 'hardly any answers' : `about ${inFigures(likely)} answers`}, ${inShort[outcome]}`,
  }
}

const inFigures = (count: number): string => count.toLocaleString('en-GB')
const sayMany = (likely: number): string => (likely < 2 ? 'Hardly any' : `About ${inFigures(likely)}`)
