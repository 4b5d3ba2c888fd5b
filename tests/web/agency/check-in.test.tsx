import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { Language } from '#shared/survey/language.ts'
import { invitations } from '#shared/words/invitation/invitations.ts'
import { CheckIn } from '#web/agency/check-in.tsx'

const handOut: DistributionView = {
  wave: 'A1B2',
  distribution: 'A1B200000000',
  agency: 'family-hub-north',
  survey: 'parent-carer',
  version: 1,
  kind: 'single',
  mode: 'alone',
  languages: ['ar', 'en'],
  expected: 200,
  state: 'closed',
  issued: 10,
  batches: [],
}
const shown = (more: Partial<DistributionView>) =>
  renderToString(<CheckIn handOut={{ ...handOut, ...more }} />)

test('the same message to everybody, in the hand-out’s languages, from 10 families on', () => {
  expect(shown({})).toContain(invitations.ar.after)
  expect(shown({})).toContain('dir="rtl"')
  expect(shown({ issued: 9 })).toBe('')
  expect(shown({ kind: 'open', issued: 0 })).not.toBe('')
  expect(shown({ kind: 'open', issued: 0, expected: 9 })).toBe('')
  expect(shown({ mode: 'paper', kind: 'open', issued: 0, expected: 30 })).not.toBe('')
})

test('it says nothing that could be meant for one of them: no place to fill in, in any language', () => {
  for (const language of Language.options) expect(invitations[language].after).not.toMatch(/[{}]|\(\(/)
})
