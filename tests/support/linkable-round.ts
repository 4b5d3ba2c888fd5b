// Links and answers of a round in which an insider tries to tell through which link an answer came.
import { expect } from 'vitest'
import { handler as issueHandler } from '#functions/distribution/issue-links.ts'
import { handler as distributionHandler } from '#functions/distribution/open-distribution.ts'
import { handler as waveHandler } from '#functions/distribution/open-wave.ts'
import { findKeys } from '#functions/keys/key-store.ts'
import { handler as submitHandler } from '#functions/response/submit-response.ts'
import { handler as publishHandler } from '#functions/survey/publish-survey.ts'
import { findSurvey } from '#functions/survey/survey-store.ts'
import type { Item } from '#functions/table/read.ts'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { issueLinks, openDistribution, openWave } from '#shared/distribution/distribution-endpoints.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import type { Texts } from '#shared/response/answers.ts'
import type { Handout } from '#shared/response/seal-response.ts'
import { publishSurvey } from '#shared/survey/survey-endpoints.ts'
import { call, callFor } from './call.ts'
import type { Arrival } from './link-attacker.ts'

export const lead = { as: 'participation-lead' } as const
export const day = 24 * 3600_000 // ms
export type Watched = { take: () => Item[] }

export async function openRound(surveys: number): Promise<Handout[]> {
  const ids = Array.from({ length: surveys }, (_, place) => `linkable-${place}`)
  const planned = []
  for (const survey of ids) {
    const body = { ...parentCarer, id: survey }
    const { version } = await callFor(publishSurvey, publishHandler, { ...lead, params: { survey }, body })
    planned.push({ survey, version })
  }
  const closes = new Date(Date.now() + day).toISOString()
  const body = { title: 'Autumn', closes, checks: madeUpChecks(closes), surveys: planned }
  const { wave } = await callFor(openWave, waveHandler, { ...lead, body })
  const keys = await findKeys(wave)
  const handouts = []
  for (const { survey, version } of planned) {
    const asked = { agency: 'family-hub-north', survey, kind: 'single', expected: 20 }
    const { distribution } = await callFor(openDistribution, distributionHandler, {
      ...lead,
      params: { wave },
      body: asked,
    })
    const published = await findSurvey(survey, version)
    if (!published || !keys) throw new Error('not published')
    const publicKeys = { answers: keys.publicKeys.answers, comments: keys.publicKeys.comments ?? '' }
    handouts.push({ wave, distribution, survey: published, publicKeys })
  }
  return handouts
}

/** The links one by one, so that each has a batch of its own, as an agency would make them that wants to know. */
export async function takeLinks({ wave, distribution }: Handout, count: number): Promise<string[]> {
  const links = []
  for (let time = 0; time < count; time++) {
    const asked = { ...lead, params: { wave, distribution }, body: { count: 1 } }
    const issued = await callFor(issueLinks, issueHandler, asked)
    links.push(issued.links[0]?.split('#')[1] ?? '')
  }
  return links
}

/** One family’s answer, and all that is written while it is taken in. */
export async function answerWatched(
  watched: Watched,
  handout: Handout,
  link: string,
  says: object,
  text?: string,
): Promise<Arrival> {
  const texts: Texts = text === undefined ? {} : { p10a: text }
  const { submission } = await sealOnPhone(handout, { answers: { ...says }, texts }, link)
  watched.take()
  const params = { distribution: handout.distribution }
  expect((await call(submitHandler, { params, body: submission })).status).toBe(200)
  return { link, items: watched.take() }
}
