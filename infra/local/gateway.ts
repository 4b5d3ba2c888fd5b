import type { IncomingMessage, ServerResponse } from 'node:http'
import { switches } from '../../functions/switches.ts'
import { chooseLanguage } from '../../shared/api/choose-language.ts'
import { edgeHeader } from '../../shared/api/edge-header.ts'
import type { Endpoint } from '../../shared/api/endpoint.ts'
import { endpoints } from '../../shared/api/endpoints.ts'
import { problem } from '../../shared/api/problem.ts'
import { Translated } from '../../shared/survey/language.ts'
import { type Handler, loadHandler } from './load-handler.ts'
import type { SignIn } from './sign-in.ts'

// Above what any endpoint takes, below what would fill the memory. API Gateway's own limit is 10 MB.
const mostBytes = 1024 * 1024

type Claims = Record<string, string> | undefined

const routes = endpoints.map((endpoint) => ({ endpoint, pattern: patternOf(endpoint.path) }))

/** Does what API Gateway does: finds the route, checks the token, calls the function with a payload 2.0 event. */
export class Gateway {
  private readonly underway = new Set<Promise<void>>()
  private readonly handlers = new Map<string, Promise<Handler>>()
  private readonly signIn: SignIn

  constructor(signIn: SignIn) {
    this.signIn = signIn
  }

  /** Answers a request; false when no endpoint has its path. */
  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    const found = routes.find((it) => it.endpoint.method === request.method && it.pattern.test(url.pathname))
    if (!found) return false
    chooseFirst(request, url)
    const work = this.answer(found.endpoint, request, response, url)
    this.underway.add(work)
    await work.finally(() => this.underway.delete(work))
    return true
  }

  /** When every request that is under way now has been answered. */
  async settled(): Promise<void> {
    await Promise.allSettled([...this.underway])
  }

  private async answer(
    endpoint: Endpoint,
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<void> {
    const claims = await this.claimsOf(request)
    if (endpoint.access !== 'public' && !claims) return refuse(response, 'not-signed-in')
    const body = await readBody(request)
    if (body === undefined) return refuse(response, 'too-large')
    const handler = await this.handlerOf(endpoint.id)
    const reply = await handler(eventOf(endpoint, request, url, body, claims), {})
    response
      .writeHead(reply.statusCode, Object.fromEntries(Object.entries(reply.headers ?? {})))
      .end(reply.body)
  }

  private claimsOf(request: IncomingMessage): Promise<Claims> | undefined {
    const [, token] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? []
    return token === undefined ? undefined : this.signIn.claimsOf(token)
  }

  private handlerOf(id: string): Promise<Handler> {
    const known = this.handlers.get(id) ?? loadHandler(id)
    this.handlers.set(id, known)
    return known
  }
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
}

function eventOf(endpoint: Endpoint, request: IncomingMessage, url: URL, body: string, claims: Claims) {
  const { groups } = patternOf(endpoint.path).exec(url.pathname) ?? {}
  const headers = Object.fromEntries(
    Object.entries({ ...request.headers, ...shown() }).map(([name, value]) => [name, String(value)]),
  )
  return {
    version: '2.0',
    routeKey: `${endpoint.method} ${endpoint.path}`,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    pathParameters: Object.fromEntries(
      Object.entries(groups ?? {}).map(([name, value]) => [name, decode(value)]),
    ),
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: {
      http: { method: endpoint.method, path: url.pathname },
      ...(claims ? { authorizer: { jwt: { claims } } } : {}),
    },
    body: body === '' ? undefined : body,
    isBase64Encoded: false,
  }
}

/** A page asked for without a language comes in the one that the browser asks for. */
function chooseFirst({ method, headers }: IncomingMessage, { pathname, searchParams }: URL): void {
  if (method !== 'GET' || pathname.startsWith('/api/') || searchParams.has('lang')) return
  const language = chooseLanguage(headers['accept-language'] ?? '', Translated.options)
  if (language) searchParams.set('lang', language)
}

/** What CloudFront would add on the way. */
const shown = () => ({ [edgeHeader]: switches.edgeKeys?.[0] ?? '' })

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= mostBytes) chunks.push(chunk)
  }
  return size <= mostBytes ? Buffer.concat(chunks).toString() : undefined
}

function refuse(response: ServerResponse, code: 'not-signed-in' | 'too-large'): void {
  const refused = problem(code)
  response
    .writeHead(refused.status, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
    .end(JSON.stringify(refused))
}
