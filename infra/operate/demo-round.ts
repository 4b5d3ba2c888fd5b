import { setTimeout as wait } from 'node:timers/promises'
import { DistributionView, listWaves, WaveView } from '../../shared/distribution/distribution-endpoints.ts'
import { agencyGroup } from '../../shared/settings/role.ts'
import { people } from '../local/people.ts'
import { answerAsFamilies } from './answer-as-families.ts'
import type { Api } from './api.ts'
import type { DemoHandout, PlannedSurvey } from './demo-rounds.ts'
import { madeUpChecks } from './made-up-checks.ts'
import { makeUpFamilies } from './make-up-families.ts'
import { readHandout } from './read-handout.ts'
import { takeLinks } from './take-links.ts'

/** A lead opens a round on the newest versions of these surveys and marks it, before anybody can answer. */
export async function openRound(
  lead: Api,
  title: string,
  closes: number,
  surveys: PlannedSurvey[],
): Promise<string> {
  const body = { title, closes: new Date(closes).toISOString(), checks: madeUpChecks(closes), surveys }
  const { wave } = WaveView.parse(await lead.post('/api/waves', body))
  await lead.post(`/api/waves/${wave}/made-up`)
  return wave
}

/** An agency hands out, and its families answer. Fewer links come back than went out. */
export async function handOut(agency: Api, wave: string, it: DemoHandout, seed: number): Promise<void> {
  const { by, survey, kind, mode, expected } = it
  const path = `/api/waves/${wave}/distributions`
  const opened = await agency.post(path, { agency: agencyOf(by), survey, kind, mode, expected })
  const view = DistributionView.parse(opened)
  // Paper has no page and no links: what comes back is typed in by a person.
  if (view.mode === 'paper') return
  const handout = await readHandout(agency, view)
  const families = makeUpFamilies(handout.survey.definition, it.answers, seed)
  const tokens = await takeLinks(agency, view, Math.max(it.links ?? 0, families.length))
  await answerAsFamilies(agency.origin, handout, families, tokens)
}

/** Waits until the system has done something by itself: counted a closed round, or destroyed its keys. */
export async function waitFor(lead: Api, wave: string, done: 'released' | 'keysDestroyed'): Promise<void> {
  for (let time = 0; time < mostLooks; time++) {
    const { waves } = listWaves.ok.body.parse(await lead.get('/api/waves'))
    if (waves.some((it) => it.wave === wave && it[done] !== undefined)) return
    await wait(lookEvery)
  }
  throw new Error(`The round ${wave} was closed, and not ${done}. What the system wrote above says why.`)
}

const lookEvery = 200
const mostLooks = 600

const agencyOf = (person: string): string => {
  const groups = people.find(({ id }) => id === person)?.groups ?? []
  return groups.find((group) => group.startsWith(agencyGroup))?.slice(agencyGroup.length) ?? ''
}
