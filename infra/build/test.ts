// Every test, the journeys in a real browser included:  npm test   (or: npm test -- tests/shared)
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { build } from './build.ts'
import { findChromium } from './find-chromium.ts'

const report = '.build/test-report.json'
const filters = process.argv.slice(2)

const chromium = findChromium()
await build()
const args = [
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${report}`,
]
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args, ...filters], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: chromium },
})
const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'))
// Whatever was neither passed nor run counts as failed: a skipped test proves nothing.
const failed = numTotalTests - numPassedTests
console.log(`${numPassedTests} passed, ${status === 0 ? failed : Math.max(1, failed)} failed`)
process.exitCode = status === 0 && failed === 0 && numTotalTests > 0 ? 0 : 1
