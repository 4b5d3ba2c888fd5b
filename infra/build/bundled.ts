// What each bundle was made from, so that only those are made anew of which something has changed.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Metafile } from 'esbuild'

interface Bundled {
  /** Milliseconds since 1970. */
  startedAt: number
  inputs: string[]
  /** What it asks of the machine as soon as it starts. */
  imports: string[]
}
type AllBundled = Record<string, Bundled>

const fileOf = (folder: string): string => `${folder}.json`

/** These are inputs of every bundle. */
const always = ['package-lock.json', 'infra/build/build-functions.ts', 'infra/build/bundled.ts']

export const readBundled = (folder: string): AllBundled =>
  existsSync(fileOf(folder)) && existsSync(folder) ? JSON.parse(readFileSync(fileOf(folder), 'utf8')) : {}

export const isStale = (bundled: Bundled | undefined): boolean =>
  !bundled || [...always, ...bundled.inputs].some((file) => changedSince(file, bundled.startedAt))

const changedSince = (file: string, moment: number): boolean =>
  !existsSync(file) || statSync(file).mtimeMs > moment

export function keepBundled(
  folder: string,
  before: AllBundled,
  { outputs }: Metafile,
  startedAt: number,
): void {
  const made = Object.entries(outputs).map(([file, { inputs, imports }]): [string, Bundled] => [
    basename(dirname(file)),
    {
      startedAt,
      inputs: Object.keys(inputs).filter((input) => !input.includes(':')),
      imports: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
    },
  ])
  writeFileSync(fileOf(folder), JSON.stringify({ ...before, ...Object.fromEntries(made) }))
}
