import { randomBytes } from 'node:crypto'
import { problem } from '#shared/api/problem.ts'
import { capFor } from '#shared/distribution/cap-for.ts'
import { checkHandoutTimes } from '#shared/distribution/check-times.ts'
import { checkWay } from '#shared/distribution/check-way.ts'
import { toSymbols } from '#shared/distribution/crockford.ts'
import type { Distribution } from '#shared/distribution/distribution.ts'
import { openDistribution } from '#shared/distribution/distribution-endpoints.ts'
import { closingTime } from '#shared/distribution/wave.ts'
import { answersSize } from '#shared/response/envelope.ts'
import { checkAgency } from '#shared/settings/check-agency.ts'
import { checkLanguages } from '#shared/settings/check-languages.ts'
import { actsFor } from '../http/caller.ts'
import { handle } from '../http/handle.ts'
import { findKeys } from '../keys/key-store.ts'
import { readSettings } from '../settings/settings-store.ts'
import { findSurvey } from '../survey/survey-store.ts'
import { saveDistribution } from './distribution-store.ts'
import { viewDistribution } from './view-distribution.ts'
import { findWave } from './wave-store.ts'

const idSymbols = 8

export const handler = handle(openDistribution, async ({ params, body, caller, now }) => {
  if (!actsFor(caller, body.agency)) return problem('not-allowed')
  const wave = await findWave(params.wave)
  if (!wave) return problem('not-found')
  if (now >= closingTime(wave)) return problem('round-closed')
  const planned = wave.plan.find(({ survey }) => survey === body.survey)
  if (!planned) return problem('not-valid', [{ at: 'survey', say: 'This round does not have that survey.' }])
  const settings = await readSettings()
  const agency = checkAgency(settings, body.agency)
  if (agency) return problem('not-valid', [{ at: 'agency', say: agency }])
  const way = checkWay(body)
  if (way) return problem('not-valid', [{ at: 'mode', say: way }])
  const wrong = checkHandoutTimes(body, wave, now)
  if (wrong.length > 0) return problem('not-valid', wrong)

  const [keys, survey] = await Promise.all([findKeys(wave.wave), findSurvey(planned.survey, planned.version)])
  const comments = keys?.publicKeys.comments
  if (!keys || !comments || !survey) return problem('not-found')
  const unread = checkLanguages(settings, survey.definition, body.languages)
  if (unread) return problem('not-valid', [{ at: 'languages', say: unread }])
  const distribution = {
    ...body,
    ...asStored(body),
    wave: wave.wave,
    distribution: wave.wave + toSymbols(randomBytes(5), idSymbols * 5),
    version: planned.version,
    batches: {},
    publicKeys: { answers: keys.publicKeys.answers, comments },
    answersSize: answersSize(survey.definition),
    // Paper is typed in by readers, each with a code of its own.
    ...(body.kind === 'open' && body.mode !== 'paper' ? { cap: capFor(body.expected) } : {}),
  }
  await saveDistribution(distribution)
  return viewDistribution(distribution, wave, now)
})

type Times = Pick<Distribution, 'opens' | 'closes'>

/** All in one form, so that the database can compare them as text. */
const asStored = ({ opens, closes }: Times): Times => ({
  ...(opens ? { opens: new Date(opens).toISOString() } : {}),
  ...(closes ? { closes: new Date(closes).toISOString() } : {}),
})
