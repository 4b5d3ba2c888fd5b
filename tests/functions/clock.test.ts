import { afterEach, expect, test, vi } from 'vitest'
import { handler as list } from '#functions/distribution/list-waves.ts'
import { handler as record } from '#functions/learning/record-lesson.ts'
import { recordLesson } from '#shared/learning/learning-endpoints.ts'
import { call, callFor } from '../support/call.ts'
import { openRound } from '../support/round.ts'

const day = 24 * 3600_000
const lead = { as: 'participation-lead' } as const

afterEach(() => vi.unstubAllEnvs())

const aheadBy = (days: number): void => void vi.stubEnv('HEARD_CLOCK_AHEAD_MS', String(days * day))
const states = async () => (await call(list, lead)).body

test('a running system goes by the demonstration’s clock, and a sign-in by the real one', async () => {
  const { wave } = await openRound()
  expect(await states()).toMatchObject({ waves: [{ wave, state: 'open' }] })
  aheadBy(400)
  expect(await states()).toMatchObject({ waves: [{ wave, state: 'closed' }] })
  const body = { strand: 'families', title: 'Ask earlier', soWhat: '' }
  const { on } = await callFor(recordLesson, record, { ...lead, body })
  const today = new Date(Date.now() + 400 * day).toISOString().slice(0, 10)
  expect(on).toBe(today)
  aheadBy(-400)
  expect(await states()).toMatchObject({ waves: [{ wave, state: 'coming' }] })
})

test('a sign-in that ran out stays out, however far back a demonstration is', async () => {
  aheadBy(-400)
  const claims = { exp: String(Math.floor(Date.now() / 1000) - 60) }
  expect(await call(list, { ...lead, claims })).toMatchObject({ status: 401 })
})

test('inside Lambda nobody moves the clock', async () => {
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'releaseWave')
  for (const name of ['HEARD_SOCKET', 'HEARD_KEYS', 'HEARD_MAIL', 'HEARD_SETTLE_MS', 'HEARD_CACHE_MS'])
    vi.stubEnv(name, undefined)
  vi.resetModules()
  const { now } = await import('#functions/clock.ts')
  expect(now()).toBeLessThanOrEqual(Date.now())
  aheadBy(1)
  expect(now).toThrow('HEARD_CLOCK_AHEAD_MS is not for Lambda')
})
