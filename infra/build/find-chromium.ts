import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian’s Chromium built without windows: it opens a page with a third of the work. */
const windowless = '/usr/bin/chromium-headless-shell'
const usual = [
  windowless,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser for the journeys. As root on Debian it is installed when missing; otherwise throws and says how to get it. */
export function findChromium(): string {
  const chosen = process.env['CHROMIUM_PATH']
  const installs = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!chosen && installs && !existsSync(windowless)) installByApt()
  const found = [chosen ?? '', ...usual].find((path) => path !== '' && existsSync(path))
  if (found) return found
  throw new Error(
    'The journeys need Chromium, and none was found. On Debian: sudo apt-get install chromium-headless-shell. ' +
      'Elsewhere: set CHROMIUM_PATH to a Chromium or Chrome. No test was run.',
  )
}

function installByApt(): void {
  console.error('Installing Chromium with apt-get. This takes a minute, once.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })
  const install = (browser: string) =>
    apt('install', '-y', '--no-install-recommends', browser, 'fonts-noto-core')
  apt('update')
  // Older releases have only the one with windows.
  if (install('chromium-headless-shell').status !== 0 && !existsSync('/usr/bin/chromium')) install('chromium')
}
