import type { PairFigures, Release } from '#shared/results/release.ts'
import { verdictOf } from '#shared/results/say.ts'

const mostNamed = 2
const inOrder = ['better', 'worse', 'same', 'unclear'] as const

/** The sentence a results page opens with, made only of sentences that the release itself allows. */
export function headline(release: Release): string {
  if (!release.answered) return 'A quiet round: fewer than 10 answered.'
  const pairs = release.results.filter((result) => result.kind === 'pair')
  const groups = [...new Set(pairs.map((pair) => pair.sentence))]
    .map((sentence) => pairs.filter((pair) => pair.sentence === sentence))
    .sort((a, b) => rank(a) - rank(b) || b.length - a.length)
  const said = [groups[0], groups.find((group) => group !== groups[0] && direction(group[0]) === 'worse')]
  if (groups[0]) return said.flatMap((group) => (group ? [sayGroup(group)] : [])).join(' ')
  const first = release.results.find((result) => result.kind !== 'held')
  return first ? `${first.label}: ${lowerFirst(first.sentence)}` : 'No question can be shown from this round.'
}

/** “More than half told us better: getting on at home, and 2 more.” */
function sayGroup(group: PairFigures[]): string {
  const named = group.slice(0, mostNamed).map((pair) => lowerFirst(pair.label))
  const more = group.length - named.length
  const list = more > 0 ? `${named.join(', ')} and ${more} more` : named.join(' and ')
  return `${(group[0]?.sentence ?? '').replace(/\.$/, '')}: ${list}.`
}

const rank = (group: PairFigures[]): number => inOrder.indexOf(direction(group[0]))

function direction(pair: PairFigures | undefined): (typeof inOrder)[number] {
  const verdict = pair ? verdictOf(pair.change) : 'unclear'
  return inOrder.find((way) => verdict.endsWith(way)) ?? 'unclear'
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
