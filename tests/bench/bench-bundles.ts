import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { functionFiles } from '#infra/build/build-functions.ts'
import { functionsFolder } from '#infra/build/folders.ts'
import { median } from './median.ts'

const runs = 3
const execute = promisify(execFile)
const empty = 'data:text/javascript,export const handler = async () => ({})'

/**
 * Milliseconds in a fresh process, measured inside it: to load a function, and until it has answered for the first time
 * somebody who says nothing. Meanwhile the engine answers in this one, which may therefore not wait idly.
 */
async function start(url: string): Promise<{ load: number; answer: number }> {
  const event = {
    version: '2.0',
    rawPath: '/',
    headers: {},
    requestContext: { http: { method: 'GET', path: '/' } },
  }
  const program = `const from = performance.now()
    const { handler } = await import(${JSON.stringify(url)})
    const load = performance.now() - from
    await handler(${JSON.stringify(event)}, {}).catch(() => undefined)
    console.log(JSON.stringify({ load, answer: performance.now() - from }))
    process.exit()`
  const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', program])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

const often = async (url: string) => {
  const all = []
  for (let run = 0; run < runs; run++) all.push(await start(url))
  return { load: median(all.map(({ load }) => load)), answer: median(all.map(({ answer }) => answer)) }
}

/** Size and start of every function, against an empty one of the same run. */
export async function benchBundles(): Promise<void> {
  const floor = await often(empty)
  const rows = []
  for (const { id } of functionFiles()) {
    const file = join(functionsFolder, id, 'index.mjs')
    const code = readFileSync(file)
    const { load, answer } = await often(pathToFileURL(resolve(file)).href)
    const [kB, gzip] = [code.length, gzipSync(code).length].map((bytes) => Math.round(bytes / 1000))
    rows.push({ function: id, kB, gzip, 'load ms': Math.round(load), 'first answer ms': Math.round(answer) })
  }
  console.log(
    `\nFunctions: size, and start in a fresh process, medians of ${runs}. An empty one: load ${floor.load.toFixed(1)} ms, first answer ${floor.answer.toFixed(1)} ms`,
  )
  console.table(rows)
}
