import { beforeAll, expect, test } from 'vitest'
import { handler as keepFigures } from '#functions/indicators/keep-figures.ts'
import { handler as keep } from '#functions/indicators/keep-indicator.ts'
import { handler as list } from '#functions/indicators/list-indicators.ts'
import { handler as revise } from '#functions/indicators/revise-indicator.ts'
import { handler as undo } from '#functions/indicators/undo-figures.ts'
import * as endpoints from '#shared/indicators/indicator-endpoints.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { call, callFor } from '../../support/call.ts'
import { setUpOnce } from '../../support/set-up.ts'

const manager = { as: 'business-manager' } as const
const baseline = { period: '2020/21 Q1', value: 3 }
const definition = { ...starterIndicators['plans-two-years'], linked: [], baseline }
const indicator = 'plans'

beforeAll(async () => {
  await setUpOnce()
  await callFor(endpoints.keepIndicator, keep, { ...manager, body: { indicator, definition } })
})

const bringIn = (figures: string, points: object[]) =>
  call(keepFigures, { ...manager, body: { figures, points } })
const point = (period: string, num: number, more = {}) => ({ indicator, period, num, ...more })
const seenBy = async (as: 'board' | 'scrutineer' | 'business-manager') =>
  (await callFor(endpoints.listIndicators, list, { as })).indicators[0]?.points.map(({ period, num }) => [
    period,
    num,
  ])

test('figures come in together or not at all, and what came in can be taken back', async () => {
  expect((await bringIn('first', [point('2026/27 Q1', 7), point('2026/27 Q2', 8)])).status).toBe(201)
  const wrong = await bringIn('wrong', [
    point('2026/27 Q3', 9),
    point('2026-10', 9),
    point('2026/27 Q4', 1, { den: 4 }),
    { ...point('2026/27 Q4', 1), indicator: 'none' },
  ])
  expect(wrong).toMatchObject({
    status: 400,
    body: { errors: [{ at: 'points.1' }, { at: 'points.2' }, { at: 'points.3' }] },
  })
  expect(await seenBy('board')).toEqual([
    ['2026/27 Q1', 7],
    ['2026/27 Q2', 8],
  ])
  expect((await bringIn('second', [point('2026/27 Q2', 12)])).status).toBe(201)
  expect(await seenBy('board')).toEqual([
    ['2026/27 Q1', 7],
    ['2026/27 Q2', 12],
  ])
  for (let time = 0; time < 2; time++)
    expect((await call(undo, { ...manager, params: { figures: 'second' } })).status).toBe(200)
  expect(await seenBy('board')).toEqual([
    ['2026/27 Q1', 7],
    ['2026/27 Q2', 8],
  ])
})

test('the same once more changes nothing; something else under the same name is refused', async () => {
  const points = [point('2025/26 Q1', 6)]
  for (let time = 0; time < 2; time++) expect((await bringIn('again', points)).status).toBe(201)
  expect((await bringIn('again', [point('2025/26 Q1', 60)])).status).toBe(409)
})

test('small numbers of few children are seen by the executive group and nobody else', async () => {
  await bringIn('small', [point('2024/25 Q1', 4, { note: 'A family that moved' })])
  expect(await seenBy('board')).toContainEqual(['2024/25 Q1', 4])
  expect(await seenBy('scrutineer')).toContainEqual(['2024/25 Q1', undefined])
  const all = await call(list, { as: 'scrutineer' })
  expect(JSON.stringify(all.body)).not.toMatch(/A family that moved|baseline/)
  expect(JSON.stringify((await call(list, { as: 'board' })).body)).toContain('baseline')
})

test('nobody overwrites what somebody else made of an indicator, and what does not fit is named', async () => {
  const changed = (version: number, more = {}) =>
    call(revise, {
      ...manager,
      params: { indicator },
      body: { version, definition: { ...definition, ...more } },
    })
  expect((await changed(1, { target: 3 })).status).toBe(201)
  expect((await changed(1, { target: 5 })).status).toBe(409)
  expect(
    await changed(2, {
      priority: 'none',
      linked: ['nobody'],
      unit: 'percent',
      baseline: { period: '2026-04', value: 1 },
    }),
  ).toMatchObject({
    status: 400,
    body: {
      errors: [
        { at: 'definition.denominator' },
        { at: 'definition.priority' },
        { at: 'definition.linked' },
        { at: 'definition.frequency' },
      ],
    },
  })
  expect((await call(keep, { ...manager, body: { indicator, definition } })).status).toBe(409)
})

test('who had the limits drawn anew is who did it, whatever is sent', async () => {
  const drawnAnew = [
    { from: '2026/27 Q1', why: 'A new way of counting', by: 'Somebody else', on: '1999-01-01' },
  ]
  const body = { indicator: 'anew', definition: { ...definition, drawnAnew } }
  const kept = await callFor(endpoints.keepIndicator, keep, { ...manager, body })
  expect(kept.definition.drawnAnew?.[0]).toMatchObject({
    why: 'A new way of counting',
    by: kept.by,
    on: kept.on,
  })
})
