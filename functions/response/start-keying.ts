import { problem } from '#shared/api/problem.ts'
import { startKeying } from '#shared/response/keying-endpoints.ts'
import { findInRound } from '../distribution/find-in-round.ts'
import { makeTokens } from '../distribution/make-tokens.ts'
import { handle } from '../http/handle.ts'
import { unwrapKey } from '../keys/unwrap-key.ts'
import { findSurvey } from '../survey/survey-store.ts'

/** Papers that one call is for. What a sitting leaves over stays unused. */
const atOnce = 10

export const handler = handle(startKeying, async ({ body, now }) => {
  const found = await findInRound(body.distribution, now)
  if (found?.distribution.mode !== 'paper') return problem('no-paper')
  const { wave, distribution, survey, version, publicKeys } = found.distribution
  const [published, linkKey] = await Promise.all([findSurvey(survey, version), unwrapKey(wave, 'link')])
  if (!published || !linkKey) return problem('no-paper')
  const tokens = await makeTokens(linkKey, found.distribution, atOnce, now)
  return { wave, distribution, survey: published, publicKeys, tokens }
})
