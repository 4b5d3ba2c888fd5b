import type { DistributionView } from '../../shared/distribution/distribution-endpoints.ts'
import { issueLinks } from '../../shared/distribution/distribution-endpoints.ts'
import type { Api } from './api.ts'

const mostAtOnce = 5000

/** New links of a hand-out, by what comes after their #. None where one link is for everybody. */
export async function takeLinks(agency: Api, handout: DistributionView, count: number): Promise<string[]> {
  const path = `/api/waves/${handout.wave}/distributions/${handout.distribution}/links`
  const tokens: string[] = []
  while (handout.kind === 'single' && tokens.length < count) {
    const issued = await agency.post(path, { count: Math.min(mostAtOnce, count - tokens.length) })
    tokens.push(...issueLinks.ok.body.parse(issued).links.map((link) => link.split('#')[1] ?? ''))
  }
  return tokens
}
