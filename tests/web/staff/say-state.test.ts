import { expect, test } from 'vitest'
import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { sayState } from '#web/staff/say-state.ts'

const wave: WaveView = {
  wave: 'A1B2',
  version: 1,
  title: 'Autumn',
  opens: '2026-11-02T09:00:00.000Z',
  closes: '2026-11-30T17:00:00.000Z',
  surveys: [],
  state: 'coming',
}

test('a round to come says when it opens; one called off says when that was', () => {
  expect(sayState(wave)).toBe('Opens on Monday 2 November 2026, 9\u00a0am.')
  expect(sayState({ ...wave, state: 'called-off', closedEarly: '2026-11-01T12:30:00.000Z' })).toBe(
    'Called off on Sunday 1 November 2026, 12.30\u00a0pm, before it opened.',
  )
})
