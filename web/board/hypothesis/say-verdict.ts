import type { ChainVerdict } from '#shared/indicators/judge-chain.ts'
import type { Verdict } from '#shared/indicators/judge-figure.ts'

const words: Readonly<Record<Verdict, string>> = {
  expected: 'It goes the way expected.',
  'other-way': 'It goes the other way.',
  'no-change': 'No change is to be seen.',
  'too-few': 'There are too few figures to tell.',
  'too-early': 'It is too early to tell.',
}
export const sayVerdict = (verdict: Verdict): string => words[verdict]

/** What can be said of the whole chain. It never says that one thing made another. */
export function sayChain(chain: ChainVerdict, titles: readonly string[]): string {
  switch (chain.is) {
    case 'cannot-say':
      return 'Of no step can anything be said yet.'
    case 'holds':
      return chain.whole
        ? 'Every step goes the way expected.'
        : `So far as it can be judged, the chain holds: ${sayPlaces(chain.judged)}. Of the others nothing can be said yet.`
    case 'breaks':
      return `The chain does not hold at step ${chain.at + 1}, “${titles[chain.at]}”. What is seen after it needs another explanation.`
  }
}

/** “steps 1, 2 and 3 go the way expected” */
function sayPlaces(places: readonly number[]): string {
  const named = places.map((place) => `${place + 1}`)
  const last = named.at(-1) ?? ''
  return named.length === 1
    ? `step ${last} goes the way expected`
    : `steps ${named.slice(0, -1).join(', ')} and ${last} go the way expected`
}
