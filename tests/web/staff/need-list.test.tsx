import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { Need } from '#shared/needs/need.ts'
import type { Role } from '#shared/settings/role.ts'
import { NeedList } from '#web/staff/need-list.tsx'
import { route } from '#web/staff/route.tsx'

const round = { wave: 'A1B2', title: 'Autumn' }
/** Every need, beside a role that gets it. */
const needs: readonly [Role, Need][] = [
  ['participation-lead', { is: 'set-up-missing', count: 2, section: 'help', say: 'Check it.' }],
  ['business-manager', { is: 'set-up-missing', count: 1, section: 'help', say: 'Check it.' }],
  ['business-manager', { is: 'help-unchecked', say: 'Nobody has checked the numbers for 40 days.' }],
  ['agency', { is: 'round-closes', round, closes: '2026-11-30T17:00:00.000Z' }],
  ['participation-lead', { is: 'round-closes', round, closes: '2026-11-30T17:00:00.000Z' }],
  ['participation-lead', { is: 'round-uncounted', round }],
  ['agency', { is: 'round-without-hand-outs', round }],
  ['agency', { is: 'hand-outs-without-links', round, count: 2 }],
  ['agency', { is: 'everybody-to-ask', round, count: 2 }],
  ['reader', { is: 'comments-unopened', count: 1 }],
  ['reader', { is: 'comments-urgent', count: 2 }],
  ['safeguarding-lead', { is: 'comments-late', count: 1 }],
  ['reader', { is: 'comments-waiting', count: 60 }],
  ['business-manager', { is: 'people-to-review', count: 2 }],
  ['board', { is: 'results-new', round, on: '2026-11-10' }],
  ['participation-lead', { is: 'drafts-waiting', count: 3 }],
  ['scrutineer', { is: 'lessons-new', count: 1 }],
  ['board', { is: 'lessons-unanswered', count: 1 }],
  ['data-protection-officer', { is: 'keys-overdue', round }],
  ['data-protection-officer', { is: 'keys-going', round, on: '2026-11-24' }],
  ['business-manager', { is: 'keys-gone', round, on: '2026-11-24' }],
  ['data-protection-officer', { is: 'hold-to-review', title: 'Comments', review: '2026-11-20', late: true }],
]

test.each(needs)('for %s, %o leads to a page that opens', (role, need) => {
  const list = renderToString(<NeedList needs={[need]} roles={[role]} />)
  const [, to] = list.match(/href="([^"]+)"/) ?? []
  if (to === undefined) return expect(need.is).toMatch(/^keys-/)
  const page = renderToString(<div>{route(to, { name: '', roles: [role], agencies: [], until: 0 })}</div>)
  expect(page).not.toContain('This page is not for your role.')
  expect(page).not.toContain('There is nothing at this address.')
})

test('what is late is said in words, not by colour alone', () => {
  const late = renderToString(<NeedList needs={[{ is: 'keys-overdue', round }]} roles={[]} />)
  expect(late).toContain('<b class="flag">Late </b>')
})

test('an empty list says so', () =>
  expect(renderToString(<NeedList needs={[]} roles={['board']} />)).toContain('Nothing needs you today.'))
