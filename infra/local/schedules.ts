import { type ChildProcess, fork } from 'node:child_process'
import { now } from '../../functions/clock.ts'
import { allWaves } from '../../functions/distribution/wave-store.ts'
import { switches } from '../../functions/switches.ts'
import { schedules } from '../../shared/api/endpoints.ts'
import { closingTime } from '../../shared/distribution/wave.ts'
import { smallSteps } from '../build/small-steps.ts'
import type { Gateway } from './gateway.ts'

const lookEvery = 1000
const again = 5000
const minute = 60_000

type ScheduleId = (typeof schedules)[number]['id']

/** Does what EventBridge Scheduler does, and looks every second for a round whose results are due. */
export class Schedules {
  private child: ChildProcess | undefined
  private stopped = false
  private readonly lastRun = new Map<ScheduleId, number>()
  private readonly gateway: Gateway

  constructor(gateway: Gateway) {
    this.gateway = gateway
  }

  start(): void {
    this.look()
      .catch(() => undefined)
      .finally(() => !this.stopped && setTimeout(() => this.start(), lookEvery))
  }

  stop(): void {
    this.stopped = true
    this.child?.kill()
  }

  private async look(): Promise<void> {
    if (await this.isReleaseDue()) {
      await this.gateway.settled()
      await this.run('openComments')
      await this.run('releaseWave')
    }
    for (const { id, everyMinutes } of schedules)
      if (id !== 'releaseWave' && this.sinceRun(id) > everyMinutes * minute) await this.run(id)
  }

  private async isReleaseDue(): Promise<boolean> {
    if (this.sinceRun('releaseWave') < again) return false
    return (await allWaves()).some((wave) => !wave.released && now() >= closingTime(wave) + switches.settle)
  }

  private sinceRun = (id: ScheduleId): number => now() - (this.lastRun.get(id) ?? 0)

  /** In a process of its own, as on Lambda: a release holds opened answers, and they go with the process. */
  private run(id: ScheduleId): Promise<void> {
    this.lastRun.set(id, now())
    if (this.stopped) return Promise.resolve()
    return new Promise((done) => {
      this.child = fork(new URL('./run-function.ts', import.meta.url), [id], {
        execArgv: [...process.execArgv, smallSteps],
      })
      this.child.on('exit', () => done())
    })
  }
}
