import { beforeAll, expect, test } from 'vitest'
import { handler as list } from '#functions/data-sets/list-data-sets.ts'
import { handler as note } from '#functions/data-sets/note-received.ts'
import { handler as reviseSettings } from '#functions/settings/revise-settings.ts'
import { listDataSets } from '#shared/data-sets/data-set-endpoints.ts'
import { periodOf, previousPeriod } from '#shared/indicators/period.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { type Asked, call, callFor } from '../../support/call.ts'
import { setUpOnce } from '../../support/set-up.ts'

const manager = { as: 'business-manager' } as const
const police = { as: 'agency', agency: 'family-hub-north' } as const
const params = { dataSet: 'exploitation' }
const [year = 0, month = 1] = londonDay(Date.now()).split('-').map(Number)
const period = previousPeriod(periodOf('quarter', year, month))

beforeAll(async () => {
  await setUpOnce()
  const [exploitation, ...rest] = startingPriorities.priorities
  const dataSets = (exploitation?.dataSets ?? []).map((set) => ({
    ...set,
    owners: set.owners.map((it) => (it.id === 'police' ? { ...it, agency: police.agency } : it)),
  }))
  const priorities = { priorities: [{ ...exploitation, dataSets }, ...rest] }
  for (const from of [0, 1]) {
    const body = { from, settings: { priorities } }
    await call(reviseSettings, { ...manager, params: { section: 'priorities' }, body })
  }
})

const noted = (who: Asked, owner: string, version: number, came = true) =>
  call(note, { ...who, params, body: { owner, period, version, came } })
const seenBy = async (who: Asked) =>
  (await callFor(listDataSets, list, who)).dataSets
    .filter(({ dataSet }) => dataSet === 'exploitation')
    .flatMap(({ owners }) => owners.map(({ owner, parts }) => [owner, parts.at(-1)?.is]))

test('an owner says that it sent its part, the manager that it came in, and each sees what it may', async () => {
  expect(await noted(police, 'police', 0)).toMatchObject({ status: 201, body: { is: 'sent' } })
  expect(await seenBy(police)).toEqual([['police', 'sent']])
  expect(await noted(manager, 'police', 1)).toMatchObject({ status: 201, body: { is: 'received' } })
  expect(await seenBy({ as: 'board' })).toContainEqual(['police', 'received'])
  expect((await seenBy({ as: 'board' })).map(([owner]) => owner)).toEqual([
    'local-authority',
    'police',
    'health',
  ])
  expect(await noted(police, 'police', 2, false)).toMatchObject({
    status: 400,
    body: { errors: [{ at: 'came' }] },
  })
  expect(await noted(manager, 'police', 2, false)).toMatchObject({ status: 201, body: { is: 'taken-back' } })
  expect((await seenBy(manager)).find(([owner]) => owner === 'police')?.[1]).toMatch(/due|late/)
})

test('nobody notes for another owner, for a time to come, or over somebody who was faster', async () => {
  expect((await noted(police, 'health', 0)).status).toBe(403)
  expect((await noted({ ...police, agency: 'riverside-school' }, 'police', 0)).status).toBe(403)
  expect((await noted(manager, 'nobody', 0)).status).toBe(404)
  expect((await noted(manager, 'health', 3)).status).toBe(409)
  expect(
    await call(note, {
      ...manager,
      params,
      body: { owner: 'health', period: '2098/99 Q1', version: 0, came: true },
    }),
  ).toMatchObject({ status: 400, body: { errors: [{ at: 'period' }] } })
  const both = await Promise.all([noted(manager, 'health', 0), noted(manager, 'health', 0)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
})
