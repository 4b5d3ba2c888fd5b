import type { Sealing } from '#infra/operate/phone.ts'
import { median } from './median.ts'

const answers = 2000
const inFlight = 16

interface Timed {
  perSecond: number
  p50: number
  p99: number
}

/** Does every job, sixteen at a time. */
async function timed<T>(jobs: T[], work: (job: T) => Promise<unknown>): Promise<Timed> {
  const waiting = [...jobs]
  const times: number[] = []
  const startedAt = performance.now()
  const worker = async (): Promise<void> => {
    for (let job = waiting.pop(); job !== undefined; job = waiting.pop()) {
      const from = performance.now()
      await work(job)
      times.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  const seconds = (performance.now() - startedAt) / 1000
  return { perSecond: jobs.length / seconds, p50: median(times), p99: median(times, 0.99) }
}

/** Submissions through the function against the engine's own conditional put of as many bytes. */
export async function benchSubmit(): Promise<void> {
  const { openRound } = await import('../support/round.ts')
  const { sealOnPhone } = await import('#infra/operate/phone.ts')
  const { writeOnce } = await import('#functions/table/write-once.ts')
  const round = await openRound('open', answers)
  const seal = () => sealOnPhone(round.handout, { answers: { p6: 'often' } })
  const sealings: Sealing[] = []
  for (let family = 0; family < answers * 2; family++) sealings.push(await seal())

  const bytes = new Uint8Array(1024 + 512 + 2 * 82)
  const bare = (part: string) => (index: number) =>
    writeOnce('Intake', { shard: 'bench', key: `${part}${index}`, v: bytes })
  const numbers = Array.from({ length: answers }, (_, index) => index)

  await round.send(await seal())
  // In turn, so that a machine that slows down slows both.
  const submit = [await timed(sealings.slice(answers), round.send)]
  const put = [await timed(numbers, bare('a'))]
  submit.push(await timed(sealings.slice(0, answers), round.send))
  put.push(await timed(numbers, bare('b')))
  console.log(`\nSubmitting, ${inFlight} in flight, on the embedded engine, twice in turn`)
  console.table({
    'submitResponse, 1': rounded(submit[0]),
    'bare conditional put, 1': rounded(put[0]),
    'submitResponse, 2': rounded(submit[1]),
    'bare conditional put, 2': rounded(put[1]),
  })
  const rate = (runs: Timed[]): number => runs.reduce((sum, run) => sum + run.perSecond, 0)
  console.log(`submissions a second / bare puts a second: ${(rate(submit) / rate(put)).toFixed(2)}`)
}

const rounded = (it: Timed | undefined) => ({
  'a second': Math.round(it?.perSecond ?? 0),
  'p50 ms': it?.p50.toFixed(1),
  'p99 ms': it?.p99.toFixed(1),
})
