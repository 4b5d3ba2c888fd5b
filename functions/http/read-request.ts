import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type * as z from 'zod'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { type Problem, problem } from '#shared/api/problem.ts'

const mostBytes = 128 * 1024

export type Asked = { params: unknown; query: unknown; body: unknown }

/** A request in the shape that its endpoint declares, or what is wrong with it. Repeats nothing that was sent. */
export function readRequest(endpoint: Endpoint, event: APIGatewayProxyEventV2): Asked | Problem {
  const text = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString() : (event.body ?? '')
  if (Buffer.byteLength(text) > mostBytes) return problem('too-large')
  const raw = endpoint.body ? readBody(endpoint, event, text) : { value: undefined }
  if ('type' in raw) return raw
  const asked = {
    params: parse('params', endpoint.params, event.pathParameters ?? {}),
    query: parse('query', endpoint.query, event.queryStringParameters ?? {}),
    body: parse('body', endpoint.body, raw.value),
  }
  const errors = Object.values(asked).flatMap((part) => part.errors)
  if (errors.length > 0) return problem('not-valid', errors)
  return { params: asked.params.value, query: asked.query.value, body: asked.body.value }
}

function readBody(
  endpoint: Endpoint,
  event: APIGatewayProxyEventV2,
  text: string,
): { value: unknown } | Problem {
  const type = (event.headers['content-type'] ?? '').split(';')[0]
  if (endpoint.page)
    return type === 'application/x-www-form-urlencoded' ? { value: readForm(text) } : problem('wrong-kind')
  if (type !== 'application/json') return problem('wrong-kind')
  try {
    return { value: JSON.parse(text) }
  } catch {
    return problem('not-valid', [{ at: 'body', say: 'This is not JSON.' }])
  }
}

/** A form's fields: a list where a name comes more than once. */
function readForm(text: string): Record<string, string | string[]> {
  const fields = new URLSearchParams(text)
  const all = [...new Set(fields.keys())].map((name): [string, string | string[]] => {
    const values = fields.getAll(name)
    return [name, values.length > 1 ? values : (values[0] ?? '')]
  })
  return Object.fromEntries(all)
}

function parse(at: string, schema: z.ZodType | undefined, value: unknown) {
  if (!schema) return { value: at === 'body' ? undefined : {}, errors: [] }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data, errors: [] }
  const errors = parsed.error.issues.slice(0, 20).map((issue) => ({
    at:
      issue.code === 'unrecognized_keys' ? at : (at === 'body' ? issue.path : [at, ...issue.path]).join('.'),
    say: issue.code === 'unrecognized_keys' ? 'There is a field here that we do not know.' : issue.message,
  }))
  return { value: undefined, errors }
}
