import { waveOf } from '../../shared/distribution/distribution.ts'
import { issueLinks, listDistributions } from '../../shared/distribution/distribution-endpoints.ts'
import { SurveyVersion } from '../../shared/survey/survey.ts'
import { signInAs } from '../local/sign-in-as.ts'
import { Api } from './api.ts'
import { makeUpAnswers } from './make-up-answers.ts'
import { sealOnPhone } from './phone.ts'
import { randomFrom } from './random-from.ts'
import { readPublicKeys } from './read-public-keys.ts'

const sendsTwice = 0.1
const withdraws = 0.02
const mostLinks = 5000

/** Marks the round as made up, then sends. Throws, in plain words, when the round has real answers or is not open. */
export async function simulate(
  origin: string,
  distribution: string,
  responses: number,
  seed: number,
): Promise<{ sent: number; twice: number; withdrawn: number }> {
  const lead = new Api(origin, await signInAs(origin, 'participation-lead-1'))
  const wave = waveOf(distribution)
  const { distributions } = listDistributions.ok.body.parse(
    await lead.get(`/api/waves/${wave}/distributions`),
  )
  const it = distributions.find((known) => known.distribution === distribution)
  if (!it) throw new Error(`There is no hand-out ${distribution} on this machine.`)
  await lead.post(`/api/waves/${wave}/made-up`)

  const survey = SurveyVersion.parse(await lead.get(`/api/surveys/${it.survey}/versions/${it.version}`))
  const handout = { wave, distribution, survey, publicKeys: await readPublicKeys(origin, distribution) }
  const tokens =
    it.kind === 'single'
      ? await newTokens(lead, `/api/waves/${wave}/distributions/${distribution}`, responses)
      : []
  const random = randomFrom(seed)
  const done = { sent: 0, twice: 0, withdrawn: 0 }
  const families = new Api(origin, '')
  for (let family = 0; family < responses; family++) {
    const token = tokens[family]
    const { submission, code } = await sealOnPhone(handout, makeUpAnswers(survey.definition, random), token)
    const again = random() < sendsTwice
    await families.post(`/api/s/${distribution}/responses`, submission)
    done.sent++
    if (again) {
      await families.post(`/api/s/${distribution}/responses`, submission)
      done.twice++
    }
    if (random() < withdraws) {
      await families.post(`/api/s/${distribution}/withdrawals`, { ...(token ? { token } : {}), code })
      done.withdrawn++
    }
  }
  return done
}

async function newTokens(lead: Api, path: string, count: number): Promise<string[]> {
  const tokens: string[] = []
  while (tokens.length < count) {
    const issued = await lead.post(`${path}/links`, { count: Math.min(mostLinks, count - tokens.length) })
    tokens.push(...issueLinks.ok.body.parse(issued).links.map((link) => link.split('#')[1] ?? ''))
  }
  return tokens
}
