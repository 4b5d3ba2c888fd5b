import { beforeAll, expect, test } from 'vitest'
import { caseAudits } from '#functions/case-audits/case-audit-store.ts'
import { caseReviews } from '#functions/case-reviews/case-review-store.ts'
import { handler as adopt } from '#functions/framework/adopt-framework.ts'
import { handler as cover } from '#functions/framework/get-coverage.ts'
import { handler as get } from '#functions/framework/get-framework.ts'
import { handler as revise } from '#functions/framework/revise-framework.ts'
import { handler as keepFigures } from '#functions/indicators/keep-figures.ts'
import { handler as keepIndicator } from '#functions/indicators/keep-indicator.ts'
import { handler as keepRecord } from '#functions/learning/keep-record.ts'
import { FrameworkPart } from '#shared/framework/framework.ts'
import * as endpoints from '#shared/framework/framework-endpoints.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { call, callFor } from '../../support/call.ts'
import { setUpOnce } from '../../support/set-up.ts'

const of = (as: 'board' | 'business-manager') => ({
  as,
  claims: { username: as, 'cognito:groups': `[${as}]` },
})
const manager = of('business-manager')
const board = of('board')
const parts = Object.fromEntries(FrameworkPart.options.map((part) => [part, 'We learn.']))
const reviewOn = londonDay(Date.now() + 300 * 24 * 3600_000)
const write = (version: number, more = {}) =>
  call(revise, { ...manager, body: { version, title: 'How we learn', parts, reviewOn, ...more } })

beforeAll(setUpOnce)

test('one writes, another adopts; what is in force stays so while the next version is written', async () => {
  expect((await write(0, { parts: { purpose: 'To learn.' } })).status).toBe(201)
  const early = await call(adopt, { ...board, body: { version: 1 } })
  expect(early).toMatchObject({ status: 400 })
  expect(Object(early.body).errors).toHaveLength(FrameworkPart.options.length - 1)
  expect((await write(0)).status).toBe(409)
  expect((await write(1)).status).toBe(201)
  expect(await call(adopt, { ...manager, body: { version: 2 } })).toMatchObject({
    status: 409,
    body: { type: 'urn:heard:problem:second-person' },
  })
  expect((await call(adopt, { ...board, body: { version: 2 } })).status).toBe(201)
  expect((await write(3, { title: 'How we learn now' })).status).toBe(201)
  const { inForce, newest, history } = await callFor(endpoints.getFramework, get, {
    as: 'agency',
    agency: 'hub',
  })
  expect(inForce).toMatchObject({ version: 3, title: 'How we learn', adopted: { by: expect.any(String) } })
  expect(newest).toMatchObject({ version: 4, title: 'How we learn now' })
  expect(newest?.adopted).toBeUndefined()
  expect(history.map(({ version }) => version)).toEqual([4, 3, 2, 1])
})

test('a day of review that is past, a part nobody knows and a word too many are refused, and nothing is saved', async () => {
  for (const wrong of [
    { reviewOn: '2020-01-01' },
    { parts: { ...parts, secret: 'x' } },
    { parts: { purpose: 'x'.repeat(4001) } },
    { more: 1 },
  ])
    expect((await write(4, wrong)).status, JSON.stringify(wrong).slice(0, 40)).toBe(400)
  const { newest } = await callFor(endpoints.getFramework, get, board)
  expect(newest?.version).toBe(4)
})

test('coverage says what came last from each source, and nothing of what it says', async () => {
  const fields = { about: 'Nobody knows who leads.', raisedBy: 'A head', raisedOn: '2026-10-01' }
  await call(keepRecord, { ...board, body: { kind: 'challenge', fields } })
  const definition = { ...starterIndicators['plans-two-years'], linked: [] }
  await call(keepIndicator, { ...manager, body: { indicator: 'plans', definition } })
  const points = [{ indicator: 'plans', period: '2026/27 Q1', num: 7 }]
  await call(keepFigures, { ...manager, body: { figures: 'first', points } })
  const { strands } = await callFor(endpoints.getCoverage, cover, { as: 'agency', agency: 'hub' })
  const of = (name: string) => strands.find(({ strand }) => strand === name)
  const today = londonDay(Date.now())
  expect(of('leaders')).toMatchObject({
    came: 1,
    last: { on: today, what: 'an entry in “Issues and challenges”' },
  })
  expect(of('performance')).toMatchObject({ came: 1, last: { on: today, what: 'figures of indicators' } })
  expect(of('research')).toEqual({
    strand: 'research',
    came: 0,
    lessons: 0,
    waiting: 0,
    actions: 0,
    tested: 0,
  })
  expect(JSON.stringify(strands)).not.toContain('Nobody knows')
})

test('a case audit or review that is under way is nobody’s to learn of here; once it is over it counts', async () => {
  const who = { by: 'Nat Walker', on: '2026-10-01' }
  const lines = [{ id: 'one', asks: 'Was the child heard?', priority: 'neglect' }]
  const review = {
    ...{ id: 'review', version: 1, ref: 'R-ABCD2', pack: 'wt2023' as const, about: 'Hurt at home' },
    ...{ knownOn: '2026-09-01', agencies: ['hub', 'school'], criteria: [], done: [], own: [], documents: [] },
    ...who,
  }
  const audit = {
    ...{ id: 'audit', version: 1, year: '2026/27', theme: 'Plans', model: 'Together', sample: 'By lot' },
    ...{ gradesBy: '2026-12-01', lines, cases: [], findings: [] },
    ...who,
  }
  const seen = async () => {
    const { strands } = await callFor(endpoints.getCoverage, cover, { as: 'agency', agency: 'hub' })
    return strands.flatMap(({ strand, last }) => (strand.startsWith('case-') ? [last?.on] : []))
  }
  await caseReviews.save(review)
  await caseAudits.save(audit)
  expect(await seen()).toEqual([undefined, undefined])
  const over = { ...who, on: '2026-11-01' }
  await caseReviews.save({ ...review, version: 2, closed: over })
  await caseAudits.save({ ...audit, version: 2, concluded: over })
  expect(await seen()).toEqual(['2026-11-01', '2026-11-01'])
})
