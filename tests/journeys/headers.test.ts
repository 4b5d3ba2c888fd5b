// Every route of the running system, as it answers: with the headers of its kind, and with those that CloudFront would add.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webFiles } from '#infra/build/web-files.ts'
import { assetHeaders } from '#shared/api/asset-headers.ts'
import { endpoints } from '#shared/api/endpoints.ts'
import { plainHeaders } from '#shared/api/plain-headers.ts'
import { staffHeaders } from '#shared/api/staff-headers.ts'
import { type Policy, policies } from '../infra/policies.ts'
import { synthesised } from '../infra/synthesised.ts'
import { System } from '../support/system.ts'

const templates = await synthesised()
let system: System
let open = ''
beforeAll(async () => {
  system = await System.start()
  open = system.openLink.split('/s/')[1] ?? ''
})
afterAll(() => system.remove())

/** A page of families or of everybody, in this order: what it may run, that it stays alone, that nobody else has it. */
const pageHeaders = [
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-robots-tag',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
]
/** Of no security by themselves. */
const ordinary = [
  'content-type',
  'cache-control',
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'location',
]

interface Answered {
  route: string
  path: string
  type: string
  headers: Record<string, string>
}

async function ask(method: string, path: string, headers = {}): Promise<Answered> {
  const reply = await fetch(system.origin + path, { method, headers, redirect: 'manual' })
  await reply.arrayBuffer()
  const all = Object.fromEntries([...reply.headers].filter(([name]) => !ordinary.includes(name)))
  return { route: `${method} ${path}`, path, type: reply.headers.get('content-type') ?? '', headers: all }
}

const filled = (path: string) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'distribution' ? open : 'AAAA'))

/** Everything that can be asked for: as nobody, as somebody signed in, files, and what is not there. */
async function everything(): Promise<Answered[]> {
  const { token } = await system.as('board-1')
  const signedIn = { authorization: `Bearer ${token}` }
  const all: Answered[] = []
  for (const { method, path } of endpoints)
    for (const headers of [{}, signedIn]) all.push(await ask(method, filled(path), headers))
  for (const { key } of webFiles()) all.push(await ask('GET', `/${key}`))
  for (const path of [
    '/staff',
    '/staff/rounds/AAAA',
    '/staff/config.json',
    '/nowhere',
    '/api/nowhere',
    '/assets/nowhere.js',
  ])
    all.push(await ask('GET', path))
  all.push(await ask('DELETE', '/api/waves'))
  return all
}

/** What a reply lacks of its kind. */
function lacking({ route, path, type, headers }: Answered): string[] {
  const held = (wanted: Record<string, string>) =>
    Object.entries(wanted)
      .filter(([name, value]) => headers[name] !== value)
      .map(([name]) => `${route}: ${name}`)
  if (path.startsWith('/assets/')) return held(assetHeaders)
  if (path.startsWith('/staff')) return held(staffHeaders(''))
  if (type.startsWith('application/problem+json')) return held(plainHeaders)
  if (type.startsWith('text/html'))
    return pageHeaders.filter((name) => !headers[name]).map((name) => `${route}: ${name}`)
  return held(
    type.startsWith('application/atom')
      ? { ...plainHeaders, 'content-security-policy': "default-src 'none'" }
      : plainHeaders,
  )
}

/** What CloudFront would add to a reply, that the reply has not, or has otherwise. TLS is only there. */
function apart({ route, path, headers }: Answered, all: Policy[]): string[] {
  const policy = all.find((it) => it.matches(path))
  return Object.entries(policy?.headers ?? {})
    .filter(([name]) => name !== 'strict-transport-security')
    .filter(([name, { value, overrides }]) =>
      overrides ? sameBut(headers[name], value) : headers[name] === undefined,
    )
    .map(([name]) => `${route}: ${name}`)
}
/** The staff site may reach its sign-in, which on one machine is the same host. */
const sameBut = (here: string | undefined, there: string) =>
  here !== there.replace(/(connect-src 'self') [^;]+/, '$1')

test('every route answers with the headers of its kind, whatever is asked and whoever asks', async () => {
  const all = await everything()
  expect(all.length).toBeGreaterThan(endpoints.length * 2)
  expect(all.flatMap(lacking)).toEqual([])
  for (const { type, headers, route } of all.filter((it) => it.type.startsWith('text/html')))
    expect([route, type, /frame-ancestors 'none'/.test(headers['content-security-policy'] ?? '')]).toEqual([
      route,
      type,
      true,
    ])

  // What CloudFront adds is there already, so what is seen here is what is seen there.
  const there = policies(templates)
  expect(all.flatMap((it) => apart(it, there))).toEqual([])
  const withMore = there.map((it) => ({
    ...it,
    headers: { ...it.headers, 'x-planted': { value: '1', overrides: true } },
  }))
  expect(all.flatMap((it) => apart(it, withMore))).toHaveLength(all.length)

  // And the other way: nothing that a file has here is left out there.
  const files = all.filter(({ path, type }) => /^\/(assets|staff)/.test(path) && !type.includes('problem'))
  const missing = (set: Policy[]) =>
    files.flatMap(({ route, path, headers }) => {
      const known = set.find((it) => it.matches(path))?.headers ?? {}
      return Object.keys(headers)
        .filter((name) => !known[name])
        .map((name) => `${route}: ${name}`)
    })
  expect(missing(there)).toEqual([])
  const withLess = there.map(({ headers: { 'x-robots-tag': _, ...headers }, ...it }) => ({ ...it, headers }))
  expect(missing(withLess)).toHaveLength(files.length)
})
