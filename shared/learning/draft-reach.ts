import { sayCount } from '../results/blur.ts'
import type { Count, Reach, Release } from '../results/release.ts'
import { fewest } from '../results/rules.ts'
import { sayExpected, sayMissing } from '../results/say.ts'
import { namePeople } from '../survey/name-people.ts'
import { type Draft, lowerFirst, upperFirst } from './draft.ts'

const ofOneRound = {
  audiences: ['managers', 'practitioners'],
  way: '',
  bad: true,
  clarity: 0,
  sure: false,
} as const
const about = (kind: Draft['kind'], words: Pick<Draft, 'title' | 'soWhat' | 'says'>): Draft => ({
  ...ofOneRound,
  audiences: [...ofOneRound.audiences],
  kind,
  ...words,
})

/** Who is missing, of everybody that a round was planned for. */
export const draftMissing = (release: Release, answered: Count): Draft =>
  about('missing', {
    title: `${release.audience}: ${lowerFirst(sayMissing(release.expected, answered, namePeople(release.voice).reached))}`,
    soWhat: 'Ask who did not get a link, and who got one and could not use it.',
    says: `${upperFirst(sayCount(answered))} answered, of ${sayExpected(release)}.`,
  })

/** The agency through which the fewest of those expected answered, where more than half did not for sure. */
export function draftReach({ reach = [], voice, audience }: Release): Draft[] {
  const { reached } = namePeople(voice)
  return reach
    .filter((it): it is Reach & { answered: Count } => it.answered !== undefined)
    .filter(({ answered, expected }) => answered.high * 2 < expected)
    .toSorted((a, b) => a.answered.high / a.expected - b.answered.high / b.expected)
    .slice(0, 1)
    .map(({ name, answered, expected }) =>
      about('reach', {
        title: `${audience}, through ${name}: more than half of the ${reached} expected did not answer.`,
        soWhat: 'Ask how links are handed out there, and what would make it easier.',
        says: `${upperFirst(sayCount(answered))} answered, of ${expected.toLocaleString('en-GB')} expected.`,
      }),
    )
}

/** Fewer than 10 answered: nothing can be said yet, but, where more than twice as many were expected, that most did not. */
export function draftQuiet(release: Release): Draft[] {
  const few = { low: 0, high: fewest - 1 }
  const says = `Fewer than 10 answered, of ${sayExpected(release)}.`
  const early = about('too-early', {
    title: `${release.audience}: too early to say what they think, because fewer than 10 answered.`,
    soWhat: 'Hand out more links in the next round. The sealed answers wait and are counted with it, once.',
    says: `${says} There are no figures.`,
  })
  return few.high * 2 < release.expected ? [early, { ...draftMissing(release, few), says }] : [early]
}
