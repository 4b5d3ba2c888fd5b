import type { InWords, PairFigures, Release, Result, Verdict } from './release.ts'

const mostNamed = 2
const directions = ['better', 'worse', 'same', 'unclear']
const strongestFirst: Verdict[] = [
  'mostly better',
  'more better',
  'mostly worse',
  'more worse',
  'mostly the same',
  'unclear',
]
type Changed = (PairFigures | InWords) & { verdict: Verdict }

/** The sentence a results page opens with, made only of sentences that the release itself allows. */
export function headline(release: Release): string {
  if (!release.answered) return 'A quiet round: fewer than 10 answered.'
  const changed = release.results.filter(isChange)
  const groups = strongestFirst
    .map((verdict) => changed.filter((result) => result.verdict === verdict))
    .filter((group) => group.length > 0)
    .sort((a, b) => directionOf(a) - directionOf(b) || b.length - a.length)
  const said = groups.filter(
    (group) => group === groups[0] || directionOf(group) === directions.indexOf('worse'),
  )
  if (said.length > 0) return said.map(sayGroup).join(' ')
  const first = release.results.find((result) => result.kind !== 'held')
  return first ? `${first.label}: ${lowerFirst(first.sentence)}` : 'No question can be shown from this round.'
}

const directionOf = (group: Changed[]): number =>
  directions.findIndex((way) => group[0]?.verdict.endsWith(way))

const isChange = (result: Result): result is Changed => 'verdict' in result && result.verdict !== undefined

/** “More than half told us better: getting on at home, and 2 more.” */
function sayGroup(group: Changed[]): string {
  const named = group.slice(0, mostNamed).map((pair) => lowerFirst(pair.label))
  const more = group.length - named.length
  const list = more > 0 ? `${named.join(', ')} and ${more} more` : named.join(' and ')
  return `${(group[0]?.sentence ?? '').replace(/\.$/, '')}: ${list}.`
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
