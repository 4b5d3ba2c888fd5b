// The two commands, as a newcomer types them.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { System } from '../support/system.ts'

let system: System
beforeAll(async () => {
  system = await System.start()
})
afterAll(() => system.remove())

const start = (env: Record<string, string>) =>
  spawnSync(process.execPath, ['infra/build/run.mjs', 'infra/local/start.ts'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })

test('prints the three addresses, one line each, and each answers', async () => {
  const lines = system.output.split('\n').filter((line) => line.includes('http://'))
  expect(lines).toHaveLength(3)
  for (const line of lines) expect((await fetch(/http:\S+/.exec(line)?.[0] ?? '')).status).toBe(200)
})

test('a second start on the same port, or on the same folder, says so in one line', async () => {
  const samePort = start({ PORT: String(system.port), HEARD_DATA: `${system.data}-2` })
  expect(samePort.status).toBe(1)
  expect(samePort.stderr.trim()).toMatch(/^Port \d+ is in use\. .+$/)
  const sameFolder = start({ PORT: String(system.port + 1), HEARD_DATA: system.data })
  expect(sameFolder.status).toBe(1)
  expect(sameFolder.stderr.trim()).toMatch(/^The folder .+ is in use by another Heard\. .+$/)
})

test('the database, the keys and the secrets of sign-in are for their owner only', () => {
  for (const path of ['database.sock', 'sign-in.json', 'keys'])
    expect(statSync(join(system.data, path)).mode & 0o077, path).toBe(0)
})

test('Ctrl-C ends it cleanly, and the data is there after a restart', async () => {
  // A call may go down a connection that the server has closed meanwhile: then it is made again.
  const rounds = () =>
    vi.waitFor(
      async () => listWaves.ok.body.parse(await (await system.as('board-1')).get('/api/waves')).waves,
      { timeout: 30_000, interval: 200 },
    )
  const [before, link] = [await rounds(), system.openLink]
  expect(await system.end('SIGINT')).toBe(0)
  await expect(fetch(system.origin)).rejects.toThrow()
  await system.start()
  expect(await rounds()).toEqual(before)
  expect(system.openLink).toBe(link)
  expect(existsSync(join(system.data, 'database'))).toBe(true)
})

test('the token command gives a token of the system that runs here, and of nothing else', async () => {
  const ask = (role: string, port: number) =>
    spawnSync(process.execPath, ['infra/build/run.mjs', 'infra/operate/token.ts', role], {
      encoding: 'utf8',
      env: { ...process.env, PORT: String(port) },
    })
  const token = ask('board', system.port).stdout.trim()
  const reply = await fetch(`${system.origin}/api/waves`, { headers: { authorization: `Bearer ${token}` } })
  expect(reply.status).toBe(200)
  const forged = `${token.slice(0, -4)}AAAA`
  const refused = await fetch(`${system.origin}/api/waves`, {
    headers: { authorization: `Bearer ${forged}` },
  })
  expect(refused.status).toBe(401)
  expect(ask('board', 1).stderr).toContain('No Heard runs at')
  expect(ask('queen', system.port).stderr).toContain('Say for which role')
})

test('the audit command checks the whole log, and an entry on paper', async () => {
  const check = (port: number, ...args: string[]) =>
    spawnSync(process.execPath, ['infra/build/run.mjs', 'infra/operate/audit-verify.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, PORT: String(port) },
    })
  const { status, stdout } = check(system.port)
  expect([status, stdout]).toEqual([0, expect.stringContaining('The chain is whole.')])
  const [, paper = ''] = /holds: (.+)/.exec(stdout) ?? []
  const kept = check(system.port, '--paper', paper)
  expect([kept.status, kept.stdout]).toEqual([0, expect.stringContaining('on paper is there, unchanged')])
  const other = check(
    system.port,
    '--paper',
    paper.replace(/\S(?=\S{3}$)/, (sign) => (sign === '0' ? '1' : '0')),
  )
  expect([other.status, other.stdout]).toEqual([1, expect.stringContaining('is not there any more')])
  expect(check(system.port, '--paper', '3 d32b').status).toBe(2)
  expect(check(1).stderr).toContain('No Heard answers')
})

test('a website that points its own name at this machine gets nothing', async () => {
  const { request } = await import('node:http')
  const status = await new Promise((done) => {
    const headers = { host: 'evil.example' }
    request({ host: '127.0.0.1', port: system.port, path: '/api/openapi.json', headers }, (reply) => {
      reply.resume()
      done(reply.statusCode)
    }).end()
  })
  expect(status).toBe(404)
})
