import { sayCount } from '../results/blur.ts'
import { isClearChange } from '../results/is-clear-change.ts'
import type { InWords, PairFigures, Release, Result, Verdict } from '../results/release.ts'
import { sayChange } from '../results/say.ts'
import { sayClear } from '../results/say-clear.ts'
import { type Draft, lowerFirst, shorten, whoOf } from './draft.ts'

type Changed = (PairFigures | InWords) & { verdict: Verdict }

/** What got better or worse, as far as it is sure which way it went. */
export const draftChanges = (release: Release): Draft[] =>
  release.results.filter(isSure).map((result) => {
    const bad = result.verdict.endsWith('worse')
    return {
      kind: 'change',
      title: `${shorten(result.label)}, ${whoOf(release)}: ${lowerFirst(sayChange(result.verdict))}`,
      soWhat: '',
      says: `${release.audience}: ${result.kind === 'pair' ? inNumbers(result) : tooFewForNumbers}`,
      audiences: bad ? ['leaders', 'managers', 'practitioners'] : ['managers', 'practitioners'],
      result: result.id,
      ...(result.core ? { core: result.core } : {}),
      way: bad ? 'worse' : 'better',
      bad,
      clarity: result.kind === 'pair' ? Math.abs(result.change.better.low - result.change.worse.low) : 0,
      sure: result.kind === 'pair' && isClearChange(result.change),
    }
  })

const isSure = (result: Result): result is Changed =>
  'verdict' in result && /better|worse/.test(result.verdict ?? '')

function inNumbers(pair: PairFigures): string {
  const { base, better, same, worse } = pair.change
  return (
    `of ${sayCount(base)} who answered both then and now, ` +
    `${sayCount(better)} told us better, ${sayCount(same)} the same and ${sayCount(worse)} worse. ${sayClear(pair)}`
  )
}
const tooFewForNumbers = 'fewer than 20 answered both then and now, so there are words and no numbers.'
