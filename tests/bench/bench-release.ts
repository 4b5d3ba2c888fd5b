import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Sealing } from '#infra/operate/phone.ts'

const sizes = process.env['HEARD_BENCH'] === 'full' ? [1000, 10_000, 100_000] : [1000, 10_000]
const atOnce = 32

interface Measured {
  responses: number
  seconds: number
  'peak MB': number
}

/** Time and memory of one release in a process of its own, and whether they grow faster than the number of responses. */
export async function benchRelease(): Promise<void> {
  const rows: Measured[] = []
  for (const responses of sizes) rows.push(await release(responses))
  console.log(
    `\nRelease of one round, in a process of its own${sizes.length < 3 ? ' (HEARD_BENCH=full adds 100,000)' : ''}`,
  )
  console.table(
    rows.map((row, index) => {
      const before = rows[index - 1]
      const grew = before && row.seconds / before.seconds / (row.responses / before.responses)
      return { ...row, 'seconds: growth / growth of responses': grew?.toFixed(2) ?? '' }
    }),
  )
}

async function release(responses: number): Promise<Measured> {
  const { openRound } = await import('../support/round.ts')
  const { sealOnPhone } = await import('#infra/operate/phone.ts')
  const round = await openRound('open', responses)
  const send = async (it: Sealing) => {
    const { status } = await round.send(it)
    if (status !== 200) throw new Error(`a submission was answered ${status}`)
  }
  for (let sent = 0; sent < responses; sent += atOnce) {
    const group = Math.min(atOnce, responses - sent)
    await Promise.all(
      Array.from({ length: group }, async () =>
        send(
          await sealOnPhone(round.handout, {
            answers: { 'p1-then': 'badly', 'p1-now': 'well', p6: 'often' },
          }),
        ),
      ),
    )
  }
  await round.close()
  await run('openComments')
  const { seconds, megabytes } = await run('releaseWave')
  return { responses, seconds: Number(seconds.toFixed(1)), 'peak MB': megabytes }
}

const program = (id: string) => `
  const { handler } = await import(process.cwd() + '/.build/functions/${id}/index.mjs')
  const from = performance.now()
  await handler({ schedule: true }, {})
  const seconds = (performance.now() - from) / 1000
  console.error(JSON.stringify({ seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
  process.exit()`

/** Runs the bundle that would be deployed, and asks the process itself what it used. */
async function run(id: string): Promise<{ seconds: number; megabytes: number }> {
  const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program(id)])
  return JSON.parse(stderr.trim().split('\n').at(-1) ?? '')
}
