import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { DistributionId } from '../distribution/distribution.ts'
import { longestText } from '../response/answers.ts'

export const raiseWorry = endpoint({
  id: 'raiseWorry',
  noun: 'comments',
  access: ['reader'],
  method: 'POST',
  path: '/api/worries',
  summary:
    'Something on a paper that cannot wait until it is typed in: kept at once as a comment of its own, marked, to be read first.',
  body: z.strictObject({
    /** Drawn by the page, so that a second try adds nothing. */
    id: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
    distribution: DistributionId,
    words: z.string().trim().min(1, 'Write what you read.').max(longestText, 'Keep it to 10,000 characters.'),
  }),
  ok: { status: 201, body: z.strictObject({ received: z.literal(true) }) },
})
