import { sayCount } from '../results/blur.ts'
import type { Count, PairFigures, Release, Result } from '../results/release.ts'
import { sayExpected, sayMissing, verdictOf } from '../results/say.ts'
import { namePeople } from '../survey/name-people.ts'
import type { Evidence, Lesson } from './lesson.ts'

const mostDrafts = 5

/**
 * First drafts of lessons, from a frozen release and nothing else. Each sentence is one that the
 * published intervals allow. A person edits and accepts them, or says why not.
 */
export function draftLessons(release: Release): Lesson[] {
  const said = release.answered
    ? [...clearChanges(release), missing(release, release.answered)]
    : [tooEarly(release)]
  return said.slice(0, mostDrafts).map((words, index) => ({
    lesson: `${release.wave}-${release.survey}-${index + 1}`.toLowerCase(),
    version: 1,
    strand: release.voice === 'staff' ? 'practitioners' : 'families',
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
    title: `${shorten(result.label)}: ${lowerFirst(result.sentence)}`,
    soWhat: '',
    says:
      `${release.audience}: of ${sayCount(base)} who answered both then and now, ` +
      `${sayCount(better)} told us better, ${sayCount(same)} the same and ${sayCount(worse)} worse.`,
    result: result.id,
  }
}

function missing(release: Release, answered: Count): DraftWords {
  const { reached } = namePeople(release.voice)
  return {
    title: `${release.audience}: ${lowerFirst(sayMissing(release.expected, answered, reached))}`,
    soWhat: 'Ask who did not get a link, and who got one and could not use it.',
    says: `${upperFirst(sayCount(answered))} answered, of ${sayExpected(release)}.`,
  }
}

const tooEarly = (release: Release): DraftWords => ({
  title: `${release.audience}: too early to say what they think, because fewer than 10 answered.`,
  soWhat: 'Hand out more links in the next round. The sealed answers wait and are counted with it, once.',
  says: `Fewer than 10 answered, of ${sayExpected(release)}. There are no figures.`,
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

/** A question without a label goes by its whole words, which a title has no room for. */
const shorten = (label: string): string => (label.length > 120 ? `${label.slice(0, 119)}…` : label)
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
