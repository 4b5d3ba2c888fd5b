// A round with a hand-out, made through the functions as a lead would; and the phones that answer it.

import { handler as closeHandler } from '#functions/distribution/close-wave.ts'
import { findDistribution } from '#functions/distribution/distribution-store.ts'
import { handler as issueHandler } from '#functions/distribution/issue-links.ts'
import { handler as distributionHandler } from '#functions/distribution/open-distribution.ts'
import { handler as waveHandler } from '#functions/distribution/open-wave.ts'
import { handler as submitHandler } from '#functions/response/submit-response.ts'
import { handler as publishHandler } from '#functions/survey/publish-survey.ts'
import { findSurvey } from '#functions/survey/survey-store.ts'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { type Sealing, sealOnPhone } from '#infra/operate/phone.ts'
import {
  closeWave,
  issueLinks,
  openDistribution,
  openWave,
} from '#shared/distribution/distribution-endpoints.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import type { Answers, Texts } from '#shared/response/answers.ts'
import type { Handout } from '#shared/response/seal-response.ts'
import { publishSurvey } from '#shared/survey/survey-endpoints.ts'
import { call, callFor, type Reply } from './call.ts'
import { setUpOnce } from './set-up.ts'

const lead = { as: 'participation-lead' } as const

export interface Round {
  wave: string
  distribution: string
  handout: Handout
  /** Tokens of `count` new links. */
  links(count: number): Promise<string[]>
  answer(answers: Answers, texts?: Texts, token?: string): Promise<Reply>
  send(sealing: Sealing): Promise<Reply>
  close(): Promise<void>
}

export async function openRound(
  kind: 'single' | 'open' = 'open',
  expected = 60,
  days = 1,
  definition = parentCarer,
): Promise<Round> {
  await setUpOnce()
  const survey = definition.id
  const { version } = await callFor(publishSurvey, publishHandler, {
    ...lead,
    params: { survey },
    body: definition,
  })
  const closes = new Date(Date.now() + days * 24 * 3600_000).toISOString()
  const wave = await callFor(openWave, waveHandler, {
    ...lead,
    body: { title: 'Autumn 2026', closes, checks: madeUpChecks(closes), surveys: [{ survey, version }] },
  })
  const params = { wave: wave.wave }
  const body = { agency: 'family-hub-north', survey, kind, expected }
  const it = await callFor(openDistribution, distributionHandler, { ...lead, params, body })
  const stored = await findDistribution(it.distribution)
  const published = await findSurvey(survey, version)
  if (!stored || !published) throw new Error('the hand-out was not stored')
  const handout = {
    wave: wave.wave,
    distribution: it.distribution,
    survey: published,
    publicKeys: stored.publicKeys,
  }
  const address = { distribution: it.distribution }

  const send = ({ submission }: Sealing) => call(submitHandler, { params: address, body: submission })
  return {
    ...params,
    ...address,
    handout,
    send,
    async links(count) {
      const issued = await callFor(issueLinks, issueHandler, {
        ...lead,
        params: { ...params, ...address },
        body: { count },
      })
      return issued.links.map((link) => link.split('#')[1] ?? '')
    },
    answer: async (answers, texts = {}, token) => send(await sealOnPhone(handout, { answers, texts }, token)),
    async close() {
      await callFor(closeWave, closeHandler, { ...lead, params })
    },
  }
}
