import { waveOf } from '../../shared/distribution/distribution.ts'
import { listDistributions } from '../../shared/distribution/distribution-endpoints.ts'
import { signInAs } from '../local/sign-in-as.ts'
import { answerAsFamilies } from './answer-as-families.ts'
import { Api } from './api.ts'
import { type Family, makeUpFamilies } from './make-up-families.ts'
import { readHandout } from './read-handout.ts'
import { takeLinks } from './take-links.ts'

/** Marks the round as made up, then sends. Throws, in plain words, when the round has real answers or is not open. */
export async function simulate(
  origin: string,
  distribution: string,
  responses: number,
  seed: number,
): Promise<Family[]> {
  const lead = new Api(origin, await signInAs(origin, 'participation-lead-1'))
  const wave = waveOf(distribution)
  const { distributions } = listDistributions.ok.body.parse(
    await lead.get(`/api/waves/${wave}/distributions`),
  )
  const it = distributions.find((known) => known.distribution === distribution)
  if (!it) throw new Error(`There is no hand-out ${distribution} on this machine.`)
  await lead.post(`/api/waves/${wave}/made-up`)

  const handout = await readHandout(lead, it)
  const families = makeUpFamilies(handout.survey.definition, responses, seed)
  await answerAsFamilies(origin, handout, families, await takeLinks(lead, it, families.length))
  return families
}
