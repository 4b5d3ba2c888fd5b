import { sayCount } from '../results/blur.ts'
import type { Count, InWords, PairFigures, Release, Result, Verdict } from '../results/release.ts'
import { fewest } from '../results/rules.ts'
import { sayChange, sayExpected, sayMissing } from '../results/say.ts'
import { sayClear } from '../results/say-clear.ts'
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
    : [tooEarly(release), ...quietReach(release)]
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

type Changed = (PairFigures | InWords) & { verdict: Verdict }

/** The pairs whose direction is clear, the widest gap first: worse before better, because worse needs somebody. */
function clearChanges(release: Release): DraftWords[] {
  return release.results
    .filter(isClear)
    .sort((a, b) => Number(isWorse(b)) - Number(isWorse(a)) || gap(b) - gap(a))
    .slice(0, mostDrafts - 1)
    .map((result) => ({
      title: `${shorten(result.label)}, ${whoOf(release)}: ${lowerFirst(sayChange(result.verdict))}`,
      soWhat: '',
      says: `${release.audience}: ${result.kind === 'pair' ? inNumbers(result) : tooFewForNumbers}`,
      result: result.id,
    }))
}

const isClear = (result: Result): result is Changed =>
  'verdict' in result && /better|worse/.test(result.verdict ?? '')
const isWorse = ({ verdict }: Changed): boolean => verdict.endsWith('worse')
const gap = (result: Changed): number =>
  result.kind === 'pair' ? Math.abs(result.change.better.low - result.change.worse.low) : 0

function inNumbers(pair: PairFigures): string {
  const { base, better, same, worse } = pair.change
  return (
    `of ${sayCount(base)} who answered both then and now, ` +
    `${sayCount(better)} told us better, ${sayCount(same)} the same and ${sayCount(worse)} worse. ${sayClear(pair)}`
  )
}
const tooFewForNumbers = 'fewer than 20 answered both then and now, so there are words and no numbers.'

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

/** Fewer than 10 answered: where more than twice as many were expected, that most did not is sure. */
function quietReach(release: Release): DraftWords[] {
  const few = { low: 0, high: fewest - 1 }
  return few.high * 2 < release.expected
    ? [{ ...missing(release, few), says: `Fewer than 10 answered, of ${sayExpected(release)}.` }]
    : []
}

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

/** “children aged 4 to 7”, without how they answer: two surveys may ask children the same. */
const whoOf = ({ audience }: Release): string => lowerFirst(audience.replace(/,.*$/, ''))
/** A question without a label goes by its whole words, which a title has no room for. */
const shorten = (label: string): string => (label.length > 100 ? `${label.slice(0, 99)}…` : label)
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
