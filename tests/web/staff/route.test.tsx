import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { endpoints } from '#shared/api/endpoints.ts'
import { type Role, roles } from '#shared/settings/role.ts'
import { may } from '#web/staff/may.ts'
import { navigation } from '#web/staff/navigation.ts'
import { route } from '#web/staff/route.tsx'

const page = (path: string, role: Role): string =>
  renderToString(<div>{route(path, { name: '', roles: [role], agencies: [], until: 0 })}</div>)
const refused = 'This page is not for your role.'
const missing = 'There is nothing at this address.'

/** The address of each page, and the endpoint without which it would be empty. */
const pages = [
  ['/staff/', 'listWaves'],
  ['/staff/rounds', 'openWave'],
  ['/staff/rounds/A1B2/results', 'getSummary'],
  ['/staff/rounds/A1B2', 'openWave'],
  ['/staff/surveys', 'listSurveys'],
  ['/staff/surveys/none', 'publishSurvey'],
  ['/staff/surveys/none/paper', 'publishSurvey'],
  ['/staff/surveys/none/recordings', 'keepRecording'],
  ['/staff/surveys/none/versions', 'retireSurvey'],
  ['/staff/bank', 'startDraft'],
  ['/staff/drafts/new', 'startDraft'],
  ['/staff/drafts/bring-in', 'startDraft'],
  ['/staff/drafts/a1b2', 'saveDraft'],
  ['/staff/hand-outs', 'listDistributions'],
  ['/staff/hand-outs/A1B2C3D4E5F6', 'listDistributions'],
  ['/staff/hand-outs/A1B2C3D4E5F6/paper', 'listDistributions'],
  ['/staff/keying', 'startKeying'],
  ['/staff/learning', 'listLessons'],
  ['/staff/learning/briefing', 'listLessons'],
  ['/staff/learning/book', 'listLessons'],
  ['/staff/learning/import', 'importLessons'],
  ['/staff/learning/feeds', 'makeFeed'],
  ['/staff/actions', 'listActions'],
  ['/staff/actions/a1b2', 'listActions'],
  ['/staff/templates', 'showTemplate'],
  ['/staff/learning/a1b2-parent-carer-1', 'listLessons'],
  ['/staff/people', 'listPeople'],
  ['/staff/people/new', 'invitePerson'],
  ['/staff/people/a1b2', 'invitePerson'],
  ['/staff/audit', 'listAudit'],
  ['/staff/set-up', 'getSettings'],
  ['/staff/set-up/help', 'getSettings'],
  ['/staff/retention', 'getRetention'],
  ['/staff/held', 'getSettings'],
  ['/staff/year/section-11', 'listCycles'],
  ['/staff/year/section-11/2026-09-01', 'listCycles'],
  ['/staff/year/section-11/2026-09-01/family-hub-north', 'listCycles'],
  ['/staff/year/section-11/new', 'beginCycle'],
  ['/staff/year/section-11/standards', 'listCycles'],
  ['/staff/year/section-11/standards/new', 'reviseStandards'],
] as const

test.each(roles)('a page opens for %s exactly when its endpoint does', (role) => {
  for (const [path, id] of pages) {
    const endpoint = endpoints.find((one) => one.id === id)
    expect([path, page(path, role).includes(refused)]).toEqual([
      path,
      endpoint ? !may([role], endpoint) : undefined,
    ])
  }
})

test.each(roles)('every link in the header opens for %s', (role) => {
  for (const { to } of navigation([role])) {
    expect(page(to, role)).not.toContain(refused)
    expect(page(to, role)).not.toContain(missing)
  }
})

test.each(roles)('help and one’s own page open for %s', (role) => {
  expect(page('/staff/help', role)).toContain('What you cannot see, and why')
  expect(page('/staff/me', role)).toContain('Pages that open for you')
})

test.each([
  '/staff/nothing',
  '/staff/rounds/ab',
  '/staff/rounds/A1B2/results/more',
  '/staff/learning/NOT',
  '/staff/set-up/nothing',
  '/staff/people/NOT',
])('nothing is at %s', (path) => expect(page(path, 'participation-lead')).toContain(missing))
