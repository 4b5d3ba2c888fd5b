import { answersSize } from '#shared/response/envelope.ts'
import { seal } from '#shared/response/seal.ts'
import type { SurveyVersion } from '#shared/survey/survey.ts'
import { findKeys } from '../keys/key-store.ts'
import { poolOf } from '../keys/make-keys.ts'
import type { OpenedResponse } from './check-opened.ts'
import { savePooled } from './pool-store.ts'

/**
 * A round too small to show: each answer is sealed again for the survey's pool and waits for the next round. Its id
 * was drawn on the phone inside the envelope, so running this again stores nothing twice, and no link leads to it.
 */
export async function poolAnswers(
  wave: string,
  survey: SurveyVersion,
  responses: OpenedResponse[],
): Promise<void> {
  const keys = await findKeys(poolOf(survey.survey))
  if (!keys?.answers) throw new Error('the pool has no key')
  const size = answersSize(survey.definition)
  const binding = {
    purpose: 'pool',
    wave,
    distribution: '',
    survey: survey.survey,
    version: survey.version,
  } as const
  const byId = responses.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const response of byId) {
    const answers = await seal(keys.publicKeys.answers, binding, response, size)
    await savePooled({ survey: survey.survey, id: response.id, wave, version: survey.version, answers })
  }
}
