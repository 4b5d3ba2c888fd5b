// What is deployed: small enough to start fast, with everything inside, and none of what makes a start slow.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'
import { bn } from '#shared/words/bn.ts'
import { build } from '../../infra/build/build.ts'
import { functionFiles } from '../../infra/build/build-functions.ts'
import { readBundled } from '../../infra/build/bundled.ts'
import { functionsFolder } from '../../infra/build/folders.ts'

await build()
const bundles = functionFiles().map(({ id }) => ({
  id,
  code: readFileSync(join(functionsFolder, id, 'index.mjs'), 'utf8'),
}))

/** In bytes. */
const most = 500_000
/** Families' pages hold their words in every language. */
const mostOfPages = 650_000
/** The tally, the blur, the break-in test and the drafts; its solver lies beside it. */
const mostOfRelease = 620_000

const boundOf = (id: string, code: string): number => {
  if (id === 'releaseWave') return mostOfRelease
  return code.includes(bn.shared.bar.help) ? mostOfPages : most
}

const tooLarge = (all: typeof bundles): string[] =>
  all.filter(({ id, code }) => Buffer.byteLength(code) > boundOf(id, code)).map(({ id }) => id)

test('every bundle is as small as it must be, with the SDK inside', () => {
  expect(tooLarge(bundles)).toEqual([])
  expect(tooLarge([{ id: 'listLessons', code: 'x'.repeat(most + 1) }])).toEqual(['listLessons'])
})

test('what staff and programs ask for carries no family’s words', () => {
  const pages = bundles.filter(({ code }) => code.includes(bn.shared.bar.help)).map(({ id }) => id)
  expect(pages.length).toBeGreaterThan(5)
  expect(pages.filter((id) => !/^(show|check|switch|enter|submitForm|withdrawForm)/.test(id))).toEqual([])
})

test('a start waits for no package that is elsewhere, and not for the slow import of http', () => {
  const found = new Set(Object.values(readBundled(functionsFolder)).flatMap(({ imports }) => imports))
  expect(found).toContain('node:crypto')
  expect([...found].filter((name) => !isBuiltin(name) || /^(node:)?https?$/.test(name))).toEqual([])
})

test('control: without what the build does about it, the slow import is there', () => {
  const { metafile } = buildSync({
    entryPoints: ['functions/learning/list-lessons.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
  })
  const [made] = Object.values(metafile.outputs)
  expect(made?.imports.map(({ path }) => path)).toContain('node:http')
})

test('a function signs with what Lambda puts into its environment', async () => {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization, String(request.headers['x-amz-security-token']))
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{"Items":[],"Count":0}')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const program = `const { handler } = await import(process.cwd() + '/${functionsFolder}/showStart/index.mjs')
    const { statusCode } = await handler({ version: '2.0', rawPath: '/', headers: {}, requestContext: { http: { method: 'GET', path: '/' } } }, {})
    console.log(statusCode)`
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      env: {
        PATH: process.env['PATH'],
        AWS_REGION: 'eu-west-2',
        AWS_ACCESS_KEY_ID: 'ASIAOFTHEROLE',
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_SESSION_TOKEN: 'of-the-role',
        AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
        HEARD_TABLE_PREFIX: 'heard-dev-',
        HEARD_ORIGIN: 'https://heard.test',
        POWERTOOLS_METRICS_DISABLED: 'true',
      },
    })
    expect(stdout.trim().split('\n').at(-1)).toBe('200')
  } finally {
    server.close()
  }
  expect(asked[0]).toContain('Credential=ASIAOFTHEROLE/')
  expect(asked[1]).toBe('of-the-role')
})
