import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import type * as z from 'zod'
import type { Role } from '#shared/settings/role.ts'

export interface Asked {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
  /** Sent as it is, instead of JSON. */
  raw?: string
  contentType?: string
  headers?: Record<string, string>
  as?: Role
  agency?: string
  /** Instead of the claims that a good token has. */
  claims?: Record<string, string>
}

export interface Reply {
  status: number
  body: unknown
  text: string
  headers: Record<string, unknown>
}

type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2 | undefined>

/** Calls a function as API Gateway does, by somebody signed in as `as`, or by nobody. */
export async function call(handler: Handler, asked: Asked = {}): Promise<Reply> {
  const reply = (await handler(eventOf(asked), context)) ?? {}
  const { statusCode = 0, body: text = '', headers = {} } = reply
  const isJson = String(headers['content-type']).includes('json')
  return { status: statusCode, body: isJson ? JSON.parse(text) : text, text, headers }
}

/** The same, for a call that must succeed: its answer in the endpoint's shape. */
export async function callFor<B extends z.ZodType>(
  endpoint: { ok: { body: B } },
  handler: Handler,
  asked: Asked,
): Promise<z.output<B>> {
  const reply = await call(handler, asked)
  if (reply.status >= 300) throw new Error(`${reply.status} ${reply.text}`)
  return endpoint.ok.body.parse(reply.body)
}

function eventOf(asked: Asked): APIGatewayProxyEventV2 {
  const http = {
    method: 'POST',
    path: '/',
    protocol: 'HTTP/1.1',
    sourceIp: '203.0.113.9',
    userAgent: 'a-phone',
  }
  const authorizer =
    asked.as || asked.claims ? { authorizer: { jwt: { claims: claimsOf(asked), scopes: [] } } } : {}
  const body = asked.raw ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body))
  return {
    version: '2.0',
    routeKey: '',
    rawPath: '/',
    rawQueryString: '',
    headers: { 'Content-Type': asked.contentType ?? 'application/json', ...asked.headers },
    pathParameters: asked.params ?? {},
    queryStringParameters: asked.query ?? {},
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
    requestContext: {
      accountId: '',
      apiId: '',
      domainName: '',
      domainPrefix: '',
      http,
      requestId: 'request-id-canary',
      routeKey: '',
      stage: '$default',
      time: '',
      timeEpoch: 0,
      ...authorizer,
    },
  }
}

const claimsOf = ({ as: role, agency, claims }: Asked): Record<string, string> => ({
  iss: 'https://sign-in.test',
  client_id: 'heard-staff',
  exp: String(Math.floor(Date.now() / 1000) + 600),
  name: 'Jo Morris',
  'cognito:groups': `[${[role, ...(agency ? [`agency/${agency}`] : [])].join(' ')}]`,
  ...claims,
})

export const context: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'test',
  functionVersion: '1',
  invokedFunctionArn: '',
  memoryLimitInMB: '512',
  awsRequestId: 'request-id-canary',
  logGroupName: '',
  logStreamName: '',
  getRemainingTimeInMillis: () => 10_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
}
