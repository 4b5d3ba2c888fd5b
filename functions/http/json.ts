import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Endpoint, Output } from '#shared/api/endpoint.ts'
import { isProblem, type Problem } from '#shared/api/problem.ts'

type Reply = APIGatewayProxyStructuredResultV2

/** What the work of an endpoint returned, as it goes out: only declared fields, or a problem. */
export const asJson = <E extends Endpoint>(endpoint: E, result: Output<E> | Problem): Reply =>
  isProblem(result) ? refuseAsJson(result) : json(endpoint.ok.status, endpoint.ok.body.parse(result))

export const refuseAsJson = (it: Problem): Reply => ({
  ...json(it.status, it),
  headers: { ...noStore, 'content-type': 'application/problem+json' },
})

const noStore = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

const json = (statusCode: number, body: unknown): Reply => ({
  statusCode,
  headers: { ...noStore, 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
