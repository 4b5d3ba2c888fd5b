import middy from '@middy/core'
import httpErrorHandler from '@middy/http-error-handler'
import httpHeaderNormalizer from '@middy/http-header-normalizer'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Endpoint, Input, Output } from '#shared/api/endpoint.ts'
import { isProblem, type Problem, problem } from '#shared/api/problem.ts'
import { now, realNow } from '../clock.ts'
import { type Caller, readCaller } from './caller.ts'
import { logFailure } from './log.ts'
import { readRequest } from './read-request.ts'

export type Asking<E extends Endpoint> = Input<E> & { caller: Caller; now: number }
type Reply = APIGatewayProxyStructuredResultV2

/**
 * An endpoint and its work become a Lambda handler: parse what came in, check who asks, do the work, let only
 * declared fields out. A problem is a value that the work returns; anything thrown is our fault and says nothing.
 */
export const handle = <E extends Endpoint>(
  endpoint: E,
  work: (asking: Asking<E>) => Promise<Output<E> | Problem>,
) =>
  around(endpoint, async (asking: Asking<E>) => {
    const result = await work(asking)
    return isProblem(result) ? refuseAsJson(result) : json(endpoint.ok.status, endpoint.ok.body.parse(result))
  })

/** The steps that every endpoint shares, JSON or page, around an answer. */
export const around = <E extends Endpoint>(
  endpoint: E,
  answer: (asking: Asking<E>) => Promise<Reply>,
  refuse: (problem: Problem) => Reply = refuseAsJson,
) =>
  middy<APIGatewayProxyEventV2, Reply>()
    .use(httpHeaderNormalizer())
    // Its own logger would print a malformed body: a child's words.
    .use(httpErrorHandler({ logger: false }))
    .handler(async (event) => {
      try {
        const caller = endpoint.access === 'public' ? nobody : readCaller(event, realNow())
        if (!caller) return refuse(problem('not-signed-in'))
        if (endpoint.access !== 'public' && !endpoint.access.some((role) => caller.roles.includes(role)))
          return refuse(problem('not-allowed'))
        const asked = readRequest(endpoint, event)
        return isProblem(asked) ? refuse(asked) : await answer(asking<E>(asked, caller, now()))
      } catch (error) {
        logFailure(endpoint.id, error)
        return refuse(problem('broken'))
      }
    })

const nobody: Caller = { name: '', roles: [], agencies: [] }

// The one place where a parsed request gets its endpoint's type: its schemas made it, one line above.
const asking = <E extends Endpoint>(asked: object, caller: Caller, now: number): Asking<E> =>
  Object.assign({}, asked, { caller, now }) as Asking<E>

const refuseAsJson = (it: Problem): Reply => ({
  ...json(it.status, it),
  headers: { ...noStore, 'content-type': 'application/problem+json' },
})

const noStore = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

const json = (statusCode: number, body: unknown): Reply => ({
  statusCode,
  headers: { ...noStore, 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
