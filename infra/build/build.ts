import { existsSync, globSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { buildFunctions } from './build-functions.ts'
import { buildWeb } from './build-web.ts'
import { functionsFolder, webFolder } from './folders.ts'
import { once } from './once.mjs'

const stamp = '.build/built'

const sources = ['shared/**/*', 'functions/**/*', 'web/**/*', 'infra/build/*', 'package-lock.json']

const isBuilt = (): boolean => {
  if (!existsSync(stamp)) return false
  const builtAt = statSync(stamp).mtimeMs
  return globSync(sources).every((file) => statSync(file).mtimeMs <= builtAt)
}

/** Builds the sites and the functions, unless nothing has changed since the last time. */
export async function build(): Promise<void> {
  await once('.build/build.lock', isBuilt, async () => {
    const startedAt = new Date()
    rmSync(stamp, { force: true })
    mkdirSync(webFolder, { recursive: true })
    await buildWeb(webFolder)
    await buildFunctions(functionsFolder)
    writeFileSync(stamp, '')
    // A file changed while building is newer than this, so the next start builds again.
    utimesSync(stamp, startedAt, startedAt)
  })
}
