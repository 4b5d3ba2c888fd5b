import type { Endpoint, Output } from '#shared/api/endpoint.ts'
import type { Problem } from '#shared/api/problem.ts'
import { doOnRecord } from '../audit/do-on-record.ts'
import { recordAttempt } from '../audit/record-attempt.ts'
import { type Asking, around } from './around.ts'
import { asJson } from './json.ts'

/**
 * An endpoint and its work become a Lambda handler: check who asks, parse what came in, write down what a member of
 * staff asks for, do the work, let only declared fields out. A problem is a value that the work returns.
 */
export const handle = <E extends Endpoint>(
  endpoint: E,
  work: (asking: Asking<E>) => Promise<Output<E> | Problem>,
) =>
  around(
    endpoint,
    async (asking: Asking<E>) => asJson(endpoint, await doOnRecord(endpoint, asking, () => work(asking))),
    { notAllowed: (attempt) => recordAttempt(endpoint, attempt) },
  )
