// Runs one of the project's own programs on a machine that has only Node ≥ 20 and npm:
//   node infra/build/run.mjs infra/local/start.ts
// Plain JavaScript, because it is what runs before anything is installed.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { install } from './install.mjs'

const [program = '', ...args] = process.argv.slice(2)
process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'))

try {
  await install()
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const packaged = resolve('node_modules/.bin/node')
  if (major > 22 || (major === 22 && minor >= 18)) await runHere()
  else if (existsSync(packaged)) runOn(packaged)
  else throw new Error('This machine needs Node 22.18 or newer: see https://nodejs.org')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

async function runHere() {
  process.argv = [process.execPath, resolve(program), ...args]
  await import(pathToFileURL(resolve(program)).href)
}

/** The child hears of the parent's end through its channel, so it is never left behind. */
function runOn(node) {
  const child = spawn(node, [resolve(program), ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
