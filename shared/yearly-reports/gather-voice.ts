import { sayCount } from '../results/blur.ts'
import { headline } from '../results/headline.ts'
import type { Release, Result } from '../results/release.ts'
import { sayExpected } from '../results/say.ts'
import { silentVoices } from '../results/silent-voices.ts'
import { gatherAll } from './gather-all.ts'
import type { Gap, Gathered, Item } from './report.ts'
import { isOfYear } from './report-year.ts'
import type { Asked, Sources } from './sources.ts'

/**
 * What the rounds said that were counted in the year, in sentences that their frozen figures allow: of a priority what
 * every round asks that shows it, before that the headline of each survey. Whom nobody heard is a gap.
 */
export function gatherVoice({ rounds }: Sources, { year, plan }: Asked): Gathered {
  const releases = rounds
    .filter(({ wave }) => isOfYear(wave.released, year))
    .flatMap((round) => round.releases)
  if (plan.about === 'priority') return ofPriority(releases, plan.asks ?? [])
  const gaps = releases.length === 0 ? [nobody] : [...releases.flatMap(gapsOf), ...notAsked(releases)]
  return gatherAll(
    releases.map((release) => itemOf(release, [headline(release), ...reach(release)])),
    gaps,
  )
}

const nobody: Gap = {
  id: 'no-voice',
  says: 'No round was counted this year: nobody was heard through surveys.',
}

function ofPriority(releases: readonly Release[], asks: readonly string[]): Gathered {
  if (asks.length === 0)
    return gatherAll([], [{ id: 'not-asked', says: 'Nothing that every round asks shows this priority.' }])
  const asked = releases.flatMap((release) => {
    const results = release.results.filter(({ core }) => core !== undefined && asks.includes(core))
    return results.length > 0 ? [{ release, results }] : []
  })
  return gatherAll(
    asked.map(({ release, results }) =>
      itemOf(release, [...results.slice(0, 12).map(sayResult), ...reach(release)]),
    ),
    asked.length === 0
      ? [{ id: 'no-voice', says: 'No round of this year told us anything about this priority.' }]
      : asked.flatMap(({ release, results }) => heldOf(release, results)),
  )
}

const itemOf = ({ wave, waveTitle, survey, audience, frozenOn, madeUp }: Release, says: string[]): Item => ({
  ref: `release:${wave}.${survey}`,
  title: `${audience}, ${waveTitle}`,
  says,
  on: frozenOn,
  ...(madeUp ? { madeUp } : {}),
})

const sayResult = (result: Result): string =>
  `${result.label}: ${result.kind === 'held' ? 'held back.' : result.sentence}`

const reach = (release: Release): string[] => [
  `${release.answered ? upperFirst(sayCount(release.answered)) : 'Fewer than 10'} answered, of ${sayExpected(release)}.`,
]
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function gapsOf(release: Release): Gap[] {
  const { wave, survey, audience, waveTitle, answered, brokenDown, reach: agencies = [] } = release
  const at = `${wave}.${survey}`
  const who = `${audience}, ${waveTitle}`
  if (!answered)
    return [{ id: `quiet:${at}`, says: `${who}: fewer than 10 answered, so nothing is told of them.` }]
  const few = agencies.filter((agency) => !agency.answered).length
  return [
    ...heldOf(release, release.results),
    ...(brokenDown && brokenDown.groups.length === 0
      ? [{ id: `groups:${at}`, says: `${who}: a planned group had too few, so no group is shown.` }]
      : []),
    ...(few > 0
      ? [
          {
            id: `reach:${at}`,
            says: `${who}: through ${few} of ${agencies.length} agencies too few answered.`,
          },
        ]
      : []),
  ]
}

function heldOf({ wave, survey, audience, waveTitle }: Release, results: readonly Result[]): Gap[] {
  const held = results.filter(({ kind }) => kind === 'held').length
  return held === 0
    ? []
    : [
        {
          id: `held:${wave}.${survey}`,
          says: `${audience}, ${waveTitle}: ${held} of ${results.length} questions are held back, so that nobody is given away.`,
        },
      ]
}

const notAsked = (releases: readonly Release[]): Gap[] =>
  silentVoices(releases).map(({ voice, name }) => ({
    id: `silent:${voice}`,
    says: `No survey of this year was for ${name}.`,
  }))
