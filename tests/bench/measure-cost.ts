import './load-tsx.ts'
import { resolve } from 'node:path'
import { functionFiles } from '#infra/build/build-functions.ts'
import { schedules } from '#shared/api/endpoints.ts'
import type { OneAnswer } from '../../infra/cost/limits.ts'
import type { Measured } from '../../infra/cost/scenarios.ts'
import { addUsage, timesUsage, type Usage } from '../../infra/cost/usage.ts'
import type { Deployed } from './read-deployed.ts'

const families = 100
/** As many as a release has to do with for what it does once to matter little. */
const releasedAtOnce = 2000
const minutesOfMonth = 30 * 24 * 60
/** The canary answers in each of them, as a family does. */
const hoursOfMonth = minutesOfMonth / 60

/** One whole processor, in megabytes: what Lambda gives less memory, it gives less processor. */
const wholeProcessor = 1769

interface Ran {
  usage: Usage
  seconds: number
  /** Write units of the one table that every answer of a round goes to. */
  intakeUnits: number
}

/** A month of nobody, one answer, and one page of staff, by the functions themselves on the embedded engine. */
export async function measureCost(
  deployed: Deployed,
  pageBytes: number,
): Promise<Measured & { one: OneAnswer; releaseSeconds: number }> {
  const { countCalls } = await import('./count-calls.ts')
  const { openRound } = await import('../support/round.ts')
  const { call } = await import('../support/call.ts')
  const { fillRound } = await import('./fill-round.ts')
  const load = async (id: string) => {
    const file = functionFiles().find((it) => it.id === id)?.file ?? ''
    const { handler } = await import(resolve(file))
    return handler
  }
  /** What work of one function costs, done so many times. All its time counts as if it were the processor’s. */
  const ran = async (id: string, times: number, work: () => Promise<unknown>): Promise<Ran> => {
    const from = performance.now()
    const calls = await countCalls(async () => void (await work()))
    const seconds = (performance.now() - from) / 1000 / times
    const units = (write: boolean) =>
      calls
        .filter(({ call: name }) => /Put|Update|Delete|Batch/.test(name) === write)
        .reduce((sum, it) => sum + it.units, 0) / times
    const megabytes = deployed.megabytes[id] ?? 0
    const slower = Math.max(1, wholeProcessor / megabytes)
    const usage = {
      calls: 1,
      gbSeconds: (megabytes / 1024) * seconds * slower,
      writeUnits: units(true),
      readUnits: units(false),
    }
    return { usage, seconds: seconds * slower, intakeUnits: units(true) }
  }

  const round = await openRound('open', families)
  const { sealOnPhone } = await import('#infra/operate/phone.ts')
  const seal = () =>
    sealOnPhone(round.handout, { answers: { p6: 'often' }, texts: { p10a: 'They came every week.' } })
  const sealings = await Promise.all(Array.from({ length: families }, seal))
  const showSurvey = await load('showSurvey')
  const show = () => call(showSurvey, { params: { distribution: round.distribution } })
  await show()
  await round.send(await seal())

  const page = await ran('showSurvey', families, async () => {
    for (let n = 0; n < families; n++) await show()
  })
  const submit = await ran('submitResponse', families, async () => {
    for (const sealing of sealings) await round.send(sealing)
  })
  const byClock = async (id: string, times: number) => {
    const handler = await load(id)
    return ran(id, times, () => handler({ schedule: true }, {}))
  }
  const opened = await byClock('openComments', families)
  await round.close()
  await byClock('releaseWave', families)
  const large = await openRound('open', releasedAtOnce)
  await fillRound(large.handout, releasedAtOnce)
  await large.close()
  const released = await byClock('releaseWave', releasedAtOnce)
  const getSummary = await load('getSummary')
  const summary = await ran('getSummary', 1, () =>
    call(getSummary, { as: 'board', params: { wave: round.wave } }),
  )
  const idle: Usage[] = []
  for (const { id, everyMinutes } of schedules.filter(({ id }) => id !== 'answerCanary')) {
    const { usage } = await byClock(id, 1)
    idle.push(timesUsage({ ...usage, clockRuns: 1 }, minutesOfMonth / everyMinutes))
  }
  // Each comes from its own address: a page, its script, what seals, and the answer.
  const requests = 5
  const edge = {
    apiRequests: 2,
    edgeRequests: requests,
    webAclRequests: requests,
    edgeGb: pageBytes / 1e9,
    keyUses: 1,
  }
  const byAnswer = ({ calls: _, ...rest }: Usage): Usage => rest
  const answer = addUsage(page.usage, submit.usage, edge, byAnswer(opened.usage), byAnswer(released.usage))
  const one = {
    busySeconds: page.seconds + submit.seconds,
    apiRequests: 2,
    writeUnits: submit.intakeUnits,
  }
  const staffPage = addUsage(timesUsage(summary.usage, 3), {
    apiRequests: 3,
    edgeRequests: 3,
    webAclRequests: 3,
  })
  return {
    idle: addUsage(deployed.standing, ...idle, timesUsage(answer, hoursOfMonth)),
    answer,
    staffPage,
    one,
    releaseSeconds: released.seconds,
  }
}
