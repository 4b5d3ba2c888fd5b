// A made-up partnership with a year behind it, to look at and to try things on. For one machine only:
//   npm run demo -- --date 2026-06-30 --again
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { people } from '../local/people.ts'
import { printAddresses } from '../local/print-addresses.ts'
import { runSystem } from '../local/run-system.ts'
import { moveClock } from './demo-clock.ts'
import { atHour } from './demo-dates.ts'
import { beginAnew, findDemo, saveNote } from './demo-folder.ts'
import { fillDemo } from './fill-demo.ts'

const roles: Readonly<Record<string, string>> = {
  'board-1': 'reads the results and the learning log',
  'participation-lead-1': 'runs the rounds and decides about the lessons',
  'agency-1': 'hands out links',
  'agency-3': 'hands out links',
  'reader-1': 'reads what people wrote',
}

try {
  await demo()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

async function demo(): Promise<void> {
  const { date, again, seed } = readOptions()
  if (process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? process.env['HEARD_DYNAMODB_ENDPOINT'])
    throw new Error('A demonstration runs on one machine, on its own embedded database, and nowhere else.')
  const folder = resolve(process.env['HEARD_DATA'] ?? '.heard-demo')
  const there = again ? undefined : findDemo(folder)
  if (there && date !== undefined)
    throw new Error(`A demonstration stands in ${folder} already. To make one at another date, add --again.`)
  const aheadMs = there?.aheadMs ?? (date === undefined ? 0 : atHour(date, 10) - Date.now())

  const system = await runSystem(Number(process.env['PORT'] ?? 4000), folder, {
    prepare: async () => {
      if (!there) await beginAnew(folder, aheadMs)
      moveClock(Date.now() + aheadMs)
      // Its own lines say enough; what goes wrong is still written.
      process.env['POWERTOOLS_LOG_LEVEL'] ??= 'WARN'
    },
  })
  if (!there) {
    await fillDemo(system.origin, Date.now() + aheadMs, seed, console.log).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : 'it was stopped'
      throw new Error(`The demonstration was not finished (${why}). The next npm run demo begins anew.`)
    })
    saveNote(folder, { made: 'by npm run demo', aheadMs, filled: true })
  }
  moveClock(Date.now() + aheadMs)
  const today = new Date(Date.now() + aheadMs).toLocaleDateString('en-GB', { dateStyle: 'long' })
  console.log(
    `The demonstration is ready. In it, today is ${today}. Everybody and every answer in it is made up.`,
  )
  console.log(`Its data is in ${folder}. Ctrl-C ends it; npm run demo -- --again makes it anew.`)
  await printAddresses(system)
  for (const { id, name } of people)
    if (roles[id]) console.log(`${`Sign in as ${name}`.padEnd(40)}${roles[id]}`)
}

function readOptions(): { date: string | undefined; again: boolean; seed: number } {
  const { values } = parseArgs({
    options: {
      date: { type: 'string' },
      again: { type: 'boolean', default: false },
      seed: { type: 'string', default: '7' },
    },
  })
  const seed = Number(values.seed)
  if (values.date !== undefined && !z.iso.date().safeParse(values.date).success)
    throw new Error('Write the date as 2026-06-30: npm run demo -- --date 2026-06-30')
  if (!Number.isInteger(seed)) throw new Error('Write the seed as a whole number: npm run demo -- --seed 7')
  return { date: values.date, again: values.again, seed }
}
