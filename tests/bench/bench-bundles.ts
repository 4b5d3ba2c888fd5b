import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { functionFiles } from '#infra/build/build-functions.ts'
import { functionsFolder } from '#infra/build/folders.ts'
import { median } from './median.ts'

const runs = 5

/** Milliseconds to load a module in a fresh process, measured inside it. */
function loadTime(url: string): number {
  const program = `const t = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - t); process.exit()`
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }))
}

/** Size and start time of every function, against an empty one. */
export async function benchBundles(): Promise<void> {
  const empty = median(Array.from({ length: runs }, () => loadTime('data:text/javascript,')))
  const rows = functionFiles().map(({ id }) => {
    const file = join(functionsFolder, id, 'index.mjs')
    const code = readFileSync(file)
    const ms = median(Array.from({ length: runs }, () => loadTime(pathToFileURL(resolve(file)).href)))
    const [kB, gzip] = [code.length, gzipSync(code).length].map((bytes) => Math.round(bytes / 1000))
    return { function: id, kB, gzip, 'start ms': Math.round(ms), 'times empty': (ms / empty).toFixed(0) }
  })
  console.log(
    `\nFunctions: size, and start in a fresh process (median of ${runs}; an empty one: ${empty.toFixed(1)} ms)`,
  )
  console.table(rows)
}
