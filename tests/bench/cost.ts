// What Heard costs, and what gives way first, from what its functions use in this very run:  npm run cost
// The engine, the functions and the templates are the real ones. What is taken for granted stands in infra/cost.
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from '#infra/build/build.ts'
import { webFiles } from '#infra/build/web-files.ts'
import { randomFrom } from '#infra/operate/random-from.ts'
import { limits } from '../../infra/cost/limits.ts'
import { listedFor, londonFactor, prices } from '../../infra/cost/prices.ts'
import { assumed, busiest, scenarios } from '../../infra/cost/scenarios.ts'
import { hottestShare } from '../../infra/cost/spread-answers.ts'
import { costOf, totalOf } from '../../infra/cost/usage.ts'
import { measureCost } from './measure-cost.ts'
import { readDeployed } from './read-deployed.ts'
import { startEngine } from './start-engine.ts'

await build()
// More than a phone loads: every script of the families’ pages, none of them kept from before.
const pageBytes = webFiles()
  .filter(({ key }) => key.startsWith('assets/'))
  .reduce((sum, { file }) => sum + brotliCompressSync(readFileSync(file)).length, 0)
const deployed = await readDeployed()
const engine = await startEngine()
const measured = await measureCost(deployed, pageBytes)
await engine.end()

const money = (dollars: number): string => `$${dollars.toFixed(dollars < 10 ? 3 : 0)}`
console.log(
  `In US dollars, before tax, no free tier taken off. Prices: ${listedFor}; London taken as ${londonFactor} times that, which is our estimate.`,
)
for (const [name, usage] of Object.entries(scenarios(measured))) {
  console.log(`\n${name}: ${money(totalOf(usage))}`)
  for (const { unit, amount, dollars, source } of costOf(usage).slice(0, 6))
    console.log(
      `  ${money(dollars).padStart(9)}  ${Math.round(amount).toLocaleString('en-GB')} × ${unit}${source === 'memory' ? ' (price from memory)' : ''}`,
    )
}
const fromMemory = Object.values(prices).filter(({ source }) => source === 'memory').length
console.log(
  `\nTaken for granted: ${JSON.stringify(assumed)}; ${fromMemory} of ${Object.keys(prices).length} prices are from memory.`,
)

/** What AWS gives an account by itself, and what the templates say. */
const given = {
  concurrency: 1000,
  tableUnits: 40_000,
  partitionUnits: 1000,
  apiRequests: deployed.throttle,
  oneHandOut: deployed.oneHandOut,
}
const share = hottestShare(1000, 300, randomFrom(7))
console.log(
  `\nWhat gives way first. The busiest hour of a million answers a week brings ${busiest().toFixed(1)} a second.`,
)
for (const { what, answersASecond, remedy } of limits(measured.one, given, share))
  console.log(`  ${answersASecond.toFixed(0).padStart(6)} answers a second: ${what}\n          ${remedy}`)
const largest = 900 / measured.releaseSeconds
console.log(`\nA release may take 15 minutes: at ${(measured.releaseSeconds * 1000).toFixed(1)} ms an answer, as measured here, ${Math.floor(largest).toLocaleString('en-GB')} answers
in one round. 100,000 were measured (tests/README.md); a million go into ten rounds or more.`)
process.exit()
