import * as z from 'zod'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { Problem, problem } from '#shared/api/problem.ts'
import { session } from './session.ts'

type Part<E extends Endpoint, Name extends 'params' | 'query' | 'body'> = E extends {
  [name in Name]: infer Schema extends z.ZodType
}
  ? { [name in Name]: z.input<Schema> }
  : { [name in Name]?: never }

/** What an endpoint wants to be sent, by its own schemas. */
export type Sent<E extends Endpoint> = { params?: object; query?: object; body?: unknown } & Part<
  E,
  'params'
> &
  Part<E, 'query'> &
  Part<E, 'body'>
export type Got<E extends Endpoint> = z.output<E['ok']['body']>

/** One request to the API: what it answered, read by the endpoint's own schema, or what is wrong. */
export async function call<E extends Endpoint>(endpoint: E, sent: Sent<E>): Promise<Got<E> | Problem> {
  const wrong = checkBody(endpoint, sent.body)
  if (wrong) return wrong
  const now = session.now()
  try {
    const answer = await fetch(address(endpoint, sent.params ?? {}, sent.query ?? {}), {
      method: endpoint.method,
      headers: {
        ...(now.state === 'in' ? { authorization: `Bearer ${now.token}` } : {}),
        ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
    })
    if (answer.status === 401) session.end()
    const body: unknown = await answer.json()
    return answer.ok ? z.parse<E['ok']['body']>(endpoint.ok.body, body) : Problem.parse(body)
  } catch {
    return problem('broken')
  }
}

/** The same check as the server's, before anything is sent. */
function checkBody(endpoint: Endpoint, body: unknown): Problem | undefined {
  const checked = endpoint.body?.safeParse(body)
  if (!checked || checked.success) return undefined
  const errors = checked.error.issues.map((issue) => ({ at: issue.path.join('.'), say: issue.message }))
  return problem('not-valid', errors)
}

function address(endpoint: Endpoint, params: object, query: object): string {
  const values = new Map<string, unknown>(Object.entries(params))
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name))),
  )
  const asked = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
  return asked.size > 0 ? `${path}?${asked}` : path
}
