import { core } from '../library/core.ts'
import type { Release } from '../results/release.ts'
import type { Priorities } from '../settings/priorities.ts'
import type { Draft } from './draft.ts'
import { draftChanges } from './draft-changes.ts'
import { draftHelpFelt } from './draft-help-felt.ts'
import { draftMissing, draftQuiet, draftReach } from './draft-reach.ts'
import type { Evidence, Lesson } from './lesson.ts'
import { wasDeclined } from './was-declined.ts'

const mostFindings = 4

interface Known {
  priorities?: Priorities['priorities']
  /** Every lesson so far: what somebody declined is not offered again. */
  lessons?: readonly Lesson[]
}

/**
 * First drafts of lessons, from a frozen release and nothing else. Each sentence is one that the
 * published intervals allow. A person edits and accepts them, or says why not.
 */
export function draftLessons(release: Release, { priorities = [], lessons = [] }: Known = {}): Lesson[] {
  const prioritiesOf = ({ core: asked }: Draft): string[] =>
    priorities.filter(({ asks = [] }) => asked && asks.includes(asked)).map(({ id }) => id)
  const findings = [...draftChanges(release), ...draftHelpFelt(release)].toSorted(
    byNeed((draft) => prioritiesOf(draft).length > 0),
  )
  const around = release.answered
    ? [draftMissing(release, release.answered), ...draftReach(release)]
    : draftQuiet(release)
  return [...findings, ...around]
    .map((draft, place) => ({ draft, lesson: lessonOf(release, draft, place, prioritiesOf(draft)) }))
    .filter(({ draft }) => !isFinding(draft) || !wasDeclined(draft, release.survey, lessons))
    .filter(({ draft }, place) => !isFinding(draft) || place < mostFindings)
    .map(({ lesson }) => lesson)
}

const isFinding = ({ kind }: Draft): boolean => kind === 'change' || kind === 'help-felt'

/** What is bad first, because it needs somebody; then what a priority is about; then what is said most plainly. */
const byNeed =
  (isPriority: (draft: Draft) => boolean) =>
  (a: Draft, b: Draft): number =>
    Number(b.bad) - Number(a.bad) ||
    Number(isPriority(b)) - Number(isPriority(a)) ||
    Number(b.sure) - Number(a.sure) ||
    b.clarity - a.clarity

const lessonOf = (release: Release, draft: Draft, place: number, priorities: string[]): Lesson => ({
  lesson: `${release.wave}-${release.survey}-${place + 1}`.toLowerCase(),
  version: 1,
  strand: release.voice === 'staff' ? 'practitioners' : 'families',
  title: draft.title,
  soWhat: draft.soWhat,
  audiences: draft.audiences,
  priorities,
  themes: core.filter(({ id }) => id === draft.core).map(({ title }) => title.toLowerCase()),
  sources: [],
  ...(draft.sure ? { confidence: 'pattern' } : {}),
  evidence: evidence(release, draft),
  status: 'draft',
  visibility: 'partnership',
  by: 'Heard, from the figures',
  on: release.frozenOn,
})

const evidence = (release: Release, { kind, way, says, result, core: asked }: Draft): Evidence => ({
  wave: release.wave,
  waveTitle: release.waveTitle,
  survey: release.survey,
  kind,
  ...(way ? { way } : {}),
  ...(result ? { result } : {}),
  ...(asked ? { core: asked } : {}),
  says,
  frozenOn: release.frozenOn,
  inputHash: release.inputHash,
  ...(release.madeUp ? { madeUp: true } : {}),
})
