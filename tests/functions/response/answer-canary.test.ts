import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { handler } from '#functions/response/answer-canary.ts'
import { build } from '#infra/build/build.ts'
import { fileName } from '#shared/api/endpoint.ts'
import { endpoints } from '#shared/api/endpoints.ts'
import { call } from '../../support/call.ts'
import { type FrontDoor, frontDoor } from '../../support/front-door.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound } from '../../support/round.ts'

const ask: Parameters<typeof frontDoor>[0] = async (id, asked) => {
  const { noun = '' } = endpoints.find((it) => it.id === id) ?? {}
  return call((await import(`../../../functions/${noun}/${fileName(id)}.ts`)).handler, asked)
}
let door: FrontDoor | undefined

beforeAll(build)
beforeAll(async () => {
  door = await frontDoor(ask)
  vi.stubEnv('HEARD_ORIGIN', door.origin)
})
afterAll(() => {
  door?.close()
  vi.unstubAllEnvs()
})

test('the canary answers by the families’ address and takes its answer out again', async () => {
  const round = await openRound('open')
  vi.stubEnv('HEARD_CANARY', round.distribution)
  await handler()
  const left = (await readTable('Intake')).filter((it) => String(it['shard']).startsWith(round.wave))
  expect(left.map((it) => Object.keys(it).toSorted())).toEqual([['key', 'shard', 'ttl', 'wd']])
})

test('it fails when its round is over, and when a file of the page is not there', async () => {
  const round = await openRound('open')
  vi.stubEnv('HEARD_CANARY', round.distribution)
  const bare = await frontDoor(ask, async () => false)
  vi.stubEnv('HEARD_ORIGIN', bare.origin)
  await expect(handler()).rejects.toThrow(/\/assets\/\S+ is answered with 404/)
  bare.close()
  vi.stubEnv('HEARD_ORIGIN', door?.origin ?? '')
  await round.close()
  await expect(handler()).rejects.toThrow()
})
