import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as z from 'zod'
import { smallSteps } from '#infra/build/small-steps.ts'

const sizes = process.env['HEARD_BENCH'] === 'full' ? [1000, 10_000, 100_000] : [1000, 10_000]

/**
 * Time and memory of one release in a process of its own, and whether they grow faster than the number of responses.
 * Beside the seconds that passed: the processor's, ours and the engine's, and what reading and opening alone take.
 */
export async function benchRelease(): Promise<void> {
  const rows: Measured[] = []
  for (const responses of sizes) rows.push(await release(responses))
  const more = sizes.length < 3 ? '; HEARD_BENCH=full adds 100,000' : ''
  console.log(`\nRelease of one round, in a process of its own (100,000: at most 120 s and 512 MB${more})`)
  console.table(
    rows.map((row, index) => {
      const before = rows[index - 1]
      const grew = before && row.seconds / before.seconds / (row.responses / before.responses)
      return { ...row, 'seconds: growth / growth of responses': grew?.toFixed(2) ?? '' }
    }),
  )
}

type Measured = Awaited<ReturnType<typeof release>>

async function release(responses: number) {
  const { openRound } = await import('../support/round.ts')
  const { fillRound } = await import('./fill-round.ts')
  const { findRelease } = await import('../support/released.ts')
  const round = await openRound('open', responses)
  await fillRound(round.handout, responses)
  await round.close()
  const bare = Bare.parse(await run(['tests/bench/bare-release.ts', round.distribution]))
  const before = process.cpuUsage()
  const { seconds, cpu, megabytes } = Used.parse(
    await run([smallSteps, '--input-type=module', '-e', program]),
  )
  const engine = process.cpuUsage(before)
  const counted = (await findRelease(round.wave))?.answered?.about
  if (counted !== responses) throw new Error(`${responses} responses were released as ${counted}`)
  return {
    responses,
    seconds: tenths(seconds),
    'peak MB': megabytes,
    'our CPU s': tenths(cpu),
    'engine CPU s': tenths((engine.user + engine.system) / 1e6),
    'bare read s': tenths(bare.read),
    'bare open s': tenths(bare.open),
  }
}

const Bare = z.object({ read: z.number(), open: z.number() })
const Used = z.object({ seconds: z.number(), cpu: z.number(), megabytes: z.number() })
const tenths = (value: number): number => Number(value.toFixed(1))

/** The bundle that would be deployed; the process itself says what it used. (`maxRSS` would begin with its parent's.) */
const program = `
  const { handler } = await import(process.cwd() + '/.build/functions/releaseWave/index.mjs')
  let most = 0
  setInterval(() => { most = Math.max(most, process.memoryUsage.rss()) }, 20)
  const from = performance.now()
  await handler({ schedule: true }, {})
  const seconds = (performance.now() - from) / 1000
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  console.log()
  console.log(JSON.stringify({ seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: Math.round(most / 2 ** 20) }))
  process.exit()`

/** Runs a program in a process of its own; its last line is what it measured. */
async function run(args: string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
