import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { DistributionId, WaveId } from '../distribution/distribution.ts'
import { SurveyVersion } from '../survey/survey.ts'

/**
 * The address names no hand-out: an audit entry of it says that somebody began to type, not into what. One call is
 * for several papers, so that the entries cannot be counted for a number of answers.
 */
export const startKeying = endpoint({
  id: 'startKeying',
  noun: 'response',
  access: ['reader'],
  method: 'POST',
  path: '/api/keying',
  summary:
    'All that a reader needs to type in paper of one hand-out: its survey, the keys to seal for, and links for a few papers.',
  body: z.strictObject({ distribution: DistributionId }),
  ok: {
    status: 201,
    body: z.strictObject({
      wave: WaveId,
      distribution: DistributionId,
      survey: SurveyVersion,
      publicKeys: z.strictObject({ answers: z.string(), comments: z.string() }),
      /** Each takes one answer. */
      tokens: z.array(z.string()),
    }),
  },
})
export type Sitting = z.output<typeof startKeying.ok.body>
