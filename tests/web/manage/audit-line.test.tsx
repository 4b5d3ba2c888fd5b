import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { AuditEntry } from '#shared/audit/audit-entry.ts'
import { AuditChain } from '#web/manage/audit-chain.tsx'
import { AuditDays } from '#web/manage/audit-days.tsx'

const hash = 'a1b2'.repeat(16)
const entry = (number: number, more: Partial<AuditEntry>): AuditEntry => ({
  number,
  at: '2026-11-23T17:02:00.000Z',
  by: 'Jo Morris',
  roles: ['participation-lead'],
  act: 'closeWave',
  on: ['A1B2'],
  before: hash,
  hash,
  ...more,
})
const titles = new Map([['A1B2', 'Autumn 2026']])
const words = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const say = (...entries: AuditEntry[]): string =>
  words(renderToString(<AuditDays entries={entries} titles={titles} />))

test('an act says when, who, as what, what, and on which round by its title', () => {
  expect(say(entry(1, {}))).toContain(
    '5.02 pm entry 1 Jo Morris Participation lead closed a round Autumn 2026',
  )
})

test('what was refused never reads as done', () => {
  const said = say(entry(2, { refused: 'round-open', of: 1 }), entry(1, {}))
  expect(said).toContain('was refused: entry 1 Autumn 2026 The round is still open.')
  expect(said).toContain('tried to close a round')
  expect(said).not.toContain('closed a round')
  expect(say(entry(1, { refused: 'not-allowed' }))).toMatch(/tried to close a round .* Your role/)
  expect(say(entry(2, { refused: 'broken', of: 1 }), entry(1, {}))).toContain('failed: entry 1')
})

test('what the clock did names nobody', () => {
  const done = entry(1, { act: 'destroyKeys', by: 'the schedule', roles: [] })
  expect(say(done)).toContain('The schedule by itself destroyed the keys of a round')
})

test('days stand apart, by the clock of the place, in the order of the chain', () => {
  const said = say(entry(2, { at: '2026-07-01T23:30:00.000Z' }), entry(1, { at: '2026-07-01T22:30:00.000Z' }))
  expect(said.indexOf('2 July 2026')).toBeGreaterThan(-1)
  expect(said.indexOf('2 July 2026')).toBeLessThan(said.indexOf('12.30 am'))
  expect(said.indexOf('1 July 2026')).toBeLessThan(said.indexOf('11.30 pm'))
})

test('the chain: whole, checked in part, or broken and where; the fingerprint in groups', () => {
  const page = { entries: [], whole: true, checkedFrom: 1, head: { number: 214, hash } }
  const chain = (...pages: (typeof page & { brokenAt?: number })[]): string =>
    words(renderToString(<AuditChain pages={pages} />))
  expect(chain(page)).toMatch(/The chain is whole\. .*from the first to the newest.*entry 214.*a1b2 a1b2/)
  expect(chain({ ...page, checkedFrom: 501 })).toContain('The entries from 501 to the newest')
  const broken = { ...page, whole: false, brokenAt: 17 }
  expect(chain(page, broken)).toContain('The chain breaks at entry 17.')
  expect(chain(page, broken)).not.toContain('whole.')
})
