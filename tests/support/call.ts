import type { Context } from 'aws-lambda'
import type { Role } from '#shared/settings/role.ts'

interface Asked {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
  /** Sent as it is, instead of JSON. */
  raw?: string
  contentType?: string
  as?: Role
  agency?: string
  claims?: Record<string, string>
}

export interface Reply {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: what came back is the thing under test
  body: any
  text: string
  headers: Record<string, string>
}

type Handler = (event: never, context: Context) => Promise<unknown>

/** Calls a function as API Gateway does, by somebody signed in as `as`, or by nobody. */
export async function call(handler: Handler, asked: Asked = {}): Promise<Reply> {
  const event = {
    version: '2.0',
    headers: { 'Content-Type': asked.contentType ?? 'application/json' },
    pathParameters: asked.params,
    queryStringParameters: asked.query,
    body: asked.raw ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body)),
    isBase64Encoded: false,
    requestContext: asked.as || asked.claims ? { authorizer: { jwt: { claims: claimsOf(asked) } } } : {},
  }
  const reply = await handler(event as never, {} as Context)
  const { statusCode, body = '', headers = {} } = reply as { statusCode: number; body?: string; headers?: Record<string, string> }
  const isJson = headers['content-type']?.includes('json')
  return { status: statusCode, body: isJson ? JSON.parse(body) : body, text: body, headers }
}

const claimsOf = ({ as: role, agency, claims }: Asked): Record<string, string> => ({
  iss: 'https://sign-in.test',
  client_id: 'heard-staff',
  exp: String(Math.floor(Date.now() / 1000) + 600),
  name: 'Jo Morris',
  'cognito:groups': `[${[role, ...(agency ? [`agency/${agency}`] : [])].join(' ')}]`,
  ...claims,
})
