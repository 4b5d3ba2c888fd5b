import middy from '@middy/core'
import httpErrorHandler from '@middy/http-error-handler'
import httpHeaderNormalizer from '@middy/http-header-normalizer'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Endpoint, Input } from '#shared/api/endpoint.ts'
import { isProblem, type Problem, problem } from '#shared/api/problem.ts'
import { now, realNow } from '../clock.ts'
import { type Caller, readCaller } from './caller.ts'
import { cameThroughEdge } from './came-through-edge.ts'
import { refuseAsJson } from './json.ts'
import { logFailure } from './log.ts'
import { readRequest } from './read-request.ts'

export type Asking<E extends Endpoint> = Input<E> & { caller: Caller; now: number }
type Reply = APIGatewayProxyStructuredResultV2

/** Somebody signed in whose role does not open the endpoint, and what stood in the address, as it was sent. */
export interface Attempt {
  caller: Caller
  now: number
  address: unknown
}

interface Otherwise {
  refuse?: (problem: Problem) => Reply
  /** Before somebody is told that the role does not open this. */
  notAllowed?: (attempt: Attempt) => Promise<void>
}

/** The steps that every endpoint shares, JSON or page, around an answer. Anything thrown is our fault and says nothing. */
export const around = <E extends Endpoint>(
  endpoint: E,
  answer: (asking: Asking<E>) => Promise<Reply>,
  { refuse = refuseAsJson, notAllowed }: Otherwise = {},
) =>
  middy<APIGatewayProxyEventV2, Reply>()
    .use(httpHeaderNormalizer())
    // Its own logger would print a malformed body: a child's words.
    .use(httpErrorHandler({ logger: false }))
    .handler(async (event) => {
      try {
        if (!cameThroughEdge(event.headers)) return refuse(problem('not-found'))
        const caller = endpoint.access === 'public' ? nobody : readCaller(event, realNow())
        if (!caller) return refuse(problem('not-signed-in'))
        if (endpoint.access !== 'public' && !endpoint.access.some((role) => caller.roles.includes(role))) {
          await notAllowed?.({ caller, now: now(), address: event.pathParameters ?? {} })
          return refuse(problem('not-allowed'))
        }
        const asked = readRequest(endpoint, event)
        return isProblem(asked) ? refuse(asked) : await answer(asking<E>(asked, caller, now()))
      } catch (error) {
        logFailure(endpoint.id, error, endpoint.access === 'public' ? 'families' : 'ours')
        return refuse(problem('broken'))
      }
    })

const nobody: Caller = { person: '', name: '', roles: [], agencies: [] }

// The one place where a parsed request gets its endpoint's type: its schemas made it, one line above.
const asking = <E extends Endpoint>(asked: object, caller: Caller, now: number): Asking<E> =>
  Object.assign({}, asked, { caller, now }) as Asking<E>
