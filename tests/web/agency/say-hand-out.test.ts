import { expect, test } from 'vitest'
import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { sayHandOut, sayOwnTimes } from '#web/agency/say-hand-out.ts'

const handOut: DistributionView = {
  wave: 'A1B2',
  distribution: 'A1B200000000',
  agency: 'family-hub-north',
  survey: 'child-8-11',
  version: 1,
  kind: 'single',
  mode: 'alone',
  languages: ['en'],
  expected: 1200,
  state: 'open',
  issued: 1,
  batches: [{ batch: '53W', issued: 1, revoked: false }],
}

test('says how people answer, whom it is for, and how many links there are', () => {
  expect(sayHandOut(handOut, 'child')).toBe('A card or link each · 1,200 children expected · 1 link made')
  const back = { ...handOut, expected: 1, issued: 50, batches: [{ batch: '53W', issued: 20, revoked: true }] }
  expect(sayHandOut(back, 'staff')).toBe(
    'A card or link each · 1 worker expected · 50 links made · 20 called back',
  )
  const open: DistributionView = { ...handOut, kind: 'open', mode: 'assisted', issued: 0, batches: [] }
  expect(sayHandOut(open, 'young-person')).toBe(
    'One link, with a worker beside them · 1,200 young people expected',
  )
})

test('says its own times where it has any', () => {
  const [opens, closes] = ['2026-11-02T09:00:00.000Z', '2026-11-30T17:00:00.000Z']
  expect(sayOwnTimes(handOut)).toBe('')
  expect(sayOwnTimes({ ...handOut, opens, closes })).toBe('Closes on Monday 30 November 2026, 5\u00a0pm.')
  expect(sayOwnTimes({ ...handOut, state: 'coming', opens })).toBe(
    'Opens on Monday 2 November 2026, 9\u00a0am.',
  )
  expect(sayOwnTimes({ ...handOut, state: 'closed', closes })).toBe(
    'Closed on Monday 30 November 2026, 5\u00a0pm.',
  )
})
