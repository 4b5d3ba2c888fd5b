import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
]
const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** The browser for the journeys. As root on Debian it is installed when missing; otherwise throws and says how to get it. */
export function findChromium(): string {
  const found = [process.env['CHROMIUM_PATH'] ?? '', ...usual, mac].find(
    (path) => path !== '' && existsSync(path),
  )
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installByApt()
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  throw new Error(
    'The journeys need Chromium, and none was found. On Debian or Ubuntu: sudo apt-get install chromium. ' +
      'Elsewhere: set CHROMIUM_PATH to a Chromium or Chrome. No test was run.',
  )
}

function installByApt(): void {
  console.error('Installing Chromium with apt-get. This takes a minute, once.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
  ])
    spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })
}
