import { sayCount } from '../results/blur.ts'
import type { PairFigures, Release, Result } from '../results/release.ts'
import { sayMissing, verdictOf } from '../results/say.ts'
import type { Evidence, Lesson } from './lesson.ts'

const mostDrafts = 5

/**
 * First drafts of lessons, from a frozen release and nothing else. Each sentence is one that the
 * published intervals allow. A person edits and accepts them, or says why not.
 */
export function draftLessons(release: Release): Lesson[] {
  const said = release.answered ? [...clearChanges(release), missing(release)] : [tooEarly(release)]
  return said.slice(0, mostDrafts).map((words, index) => ({
    lesson: `${release.wave}-${release.survey}-${index + 1}`.toLowerCase(),
    version: 1,
    strand: 'families',
    title: words.title,
    soWhat: words.soWhat,
    evidence: evidence(release, words.says, words.result),
    status: 'draft',
    visibility: 'partnership',
    by: 'Heard, from the figures',
    on: release.frozenOn,
  }))
}

interface DraftWords {
  title: string
  soWhat: string
  says: string
  result?: string
}

/** The pairs whose direction is clear, the widest gap first: worse before better, because worse needs somebody. */
function clearChanges(release: Release): DraftWords[] {
  return release.results
    .filter(isPair)
    .filter((pair) => isWorse(pair) || isBetter(pair))
    .sort((a, b) => Number(isWorse(b)) - Number(isWorse(a)) || gap(b) - gap(a))
    .slice(0, mostDrafts - 1)
    .map((result) => changeWords(release, result))
}

const isPair = (result: Result): result is PairFigures => result.kind === 'pair'
const isWorse = ({ change }: PairFigures): boolean =>
  ['mostly worse', 'more worse'].includes(verdictOf(change))
const isBetter = ({ change }: PairFigures): boolean =>
  ['mostly better', 'more better'].includes(verdictOf(change))
const gap = ({ change }: PairFigures): number => Math.abs(change.better.low - change.worse.low)

function changeWords(release: Release, result: PairFigures): DraftWords {
  const { base, better, same, worse } = result.change
  return {
    title: `${result.label}: ${lowerFirst(result.sentence)}`,
    soWhat: '',
    says:
      `Of ${sayCount(base)} ${lowerFirst(release.audience)} who answered both then and now, ` +
      `${sayCount(better)} told us better, ${sayCount(same)} the same and ${sayCount(worse)} worse.`,
    result: result.id,
  }
}

function missing(release: Release): DraftWords {
  const says = release.answered
    ? `${upperFirst(sayCount(release.answered))} answered, of ${release.expected} families expected.`
    : ''
  return {
    title: `${release.audience}: ${lowerFirst(release.answered ? sayMissing(release.expected, release.answered) : '')}`,
    soWhat: 'Ask who did not get a link, and who got one and could not use it.',
    says,
  }
}

const tooEarly = (release: Release): DraftWords => ({
  title: `It is too early to say what ${lowerFirst(release.audience)} think: fewer than 10 answered.`,
  soWhat: 'Hand out more links in the next round. The sealed answers wait and are counted with it, once.',
  says: `Fewer than 10 answered, of ${release.expected} families expected. There are no figures.`,
})

const evidence = (release: Release, says: string, result?: string): Evidence => ({
  wave: release.wave,
  waveTitle: release.waveTitle,
  survey: release.survey,
  ...(result ? { result } : {}),
  says,
  frozenOn: release.frozenOn,
  inputHash: release.inputHash,
  ...(release.madeUp ? { madeUp: true } : {}),
})

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
