// One round, and hand-outs in it by two agencies that must never reach each other's.
import { handler as issueHandler } from '#functions/distribution/issue-links.ts'
import { handler as distributionHandler } from '#functions/distribution/open-distribution.ts'
import { handler as submitHandler } from '#functions/response/submit-response.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { issueLinks, openDistribution } from '#shared/distribution/distribution-endpoints.ts'
import { call, callFor, type Reply } from './call.ts'
import type { Round } from './round.ts'

export const north = { as: 'agency', agency: 'family-hub-north' } as const
export const riverside = { as: 'agency', agency: 'riverside-school' } as const
export const lead = { as: 'participation-lead' } as const

type Caller = typeof north | typeof riverside

export const bodyFor = (agency: string, more: object = {}) => ({
  agency,
  survey: 'parent-carer',
  kind: 'single',
  expected: 20,
  ...more,
})

/** A hand-out that an agency makes for itself. */
export const handOut = ({ wave }: Pick<Round, 'wave'>, caller: Caller, more: object = {}) =>
  callFor(openDistribution, distributionHandler, {
    ...caller,
    params: { wave },
    body: bodyFor(caller.agency, more),
  })

export async function linksOf(
  { wave, distribution }: { wave: string; distribution: string },
  caller: Caller,
  count: number,
): Promise<string[]> {
  const asked = { ...caller, params: { wave, distribution }, body: { count } }
  const { links } = await callFor(issueLinks, issueHandler, asked)
  return links.map((link) => link.split('#')[1] ?? '')
}

/** What a phone with this link is told when it sends. */
export async function answerWith(
  round: Pick<Round, 'handout'>,
  distribution: string,
  token: string | undefined,
): Promise<Reply> {
  const handout = { ...round.handout, distribution }
  const { submission } = await sealOnPhone(handout, { answers: { p6: 'often' } }, token)
  return call(submitHandler, { params: { distribution }, body: submission })
}
