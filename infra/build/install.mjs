import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { once } from './once.mjs'

// npm writes this file last, so it stands for a whole install.
const installed = 'node_modules/.package-lock.json'

const isInstalled = () =>
  existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs

/** Installs exactly what package-lock.json names, unless that is there already. */
export async function install() {
  await once('.build/install.lock', isInstalled, () => {
    console.error('Installing what package-lock.json names. This takes about a minute, once.')
    const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    const npm = process.env.npm_execpath
    const done = npm
      ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
      : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
    if (done.status !== 0) throw new Error('npm could not install the packages: its own words are above.')
  })
}
