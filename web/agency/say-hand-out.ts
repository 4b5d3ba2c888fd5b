import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { sayPeople } from '#shared/survey/say-people.ts'
import type { Voice } from '#shared/survey/voice.ts'
import { sayMoment } from '#web/staff/say-moment.ts'
import { sayWay } from './ways.ts'

/** A hand-out in one line: how people answer, how many are expected, how many links there are. */
export function sayHandOut(it: DistributionView, voice: Voice): string {
  const back = it.batches.reduce((sum, { issued, revoked }) => sum + (revoked ? issued : 0), 0)
  const links = it.kind === 'single' ? [`${sayLinks(it.issued)} made`] : []
  const calledBack = back > 0 ? [`${back} called back`] : []
  return [sayWay(it), `${sayPeople(it.expected, voice)} expected`, ...links, ...calledBack].join(' · ')
}

/** Its own times, where it has any that matter now. */
export function sayOwnTimes({ state, opens, closes }: DistributionView): string {
  if (state === 'closed') return closes ? `Closed on ${sayMoment(closes)}.` : ''
  const from = state === 'coming' && opens ? `Opens on ${sayMoment(opens)}.` : ''
  return [from, closes ? `Closes on ${sayMoment(closes)}.` : ''].filter(Boolean).join(' ')
}

export const sayLinks = (count: number): string =>
  count === 1 ? '1 link' : `${count.toLocaleString('en-GB')} links`
