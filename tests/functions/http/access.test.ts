import { describe, expect, test, vi } from 'vitest'
import { fileName } from '#shared/api/endpoint.ts'
import { endpoints } from '#shared/api/endpoints.ts'
import { type Role, roles } from '#shared/settings/role.ts'
import { call } from '../../support/call.ts'

// Written down here by hand, apart from the endpoints' own lists, so that widening one of those fails a test.
const a = 'agency'
const r = 'reader'
const s = 'safeguarding-lead'
const p = 'participation-lead'
const b = 'board'
const i = 'scrutineer'
const m = 'business-manager'
const d = 'data-protection-officer'
const staff = [a, r, s, p, b, i, m, d]

const mayCall: Record<string, string[]> = {
  listSurveys: [a, p, b, i, m],
  getSurvey: [a, p, b, i, m],
  publishSurvey: [p],
  listVersions: [p, b, i, m],
  retireSurvey: [p],
  listDrafts: [p],
  startDraft: [p],
  getDraft: [p],
  saveDraft: [p],
  discardDraft: [p],
  publishDraft: [p],
  listRecordings: [p],
  keepRecording: [p],
  removeRecording: [p],
  openWave: [p],
  closeWave: [p],
  markWave: [p],
  listWaves: staff,
  listRoundDrafts: [p],
  saveRoundDraft: [p],
  dropRoundDraft: [p],
  openDistribution: [a, p],
  listDistributions: [a, p],
  issueLinks: [a, p],
  revokeBatch: [a, p],
  startKeying: [r],
  raiseWorry: [r],
  closeDistribution: [a, p],
  decideFlood: [p],
  releaseWave: [p],
  getSummary: [p, b, i, m, d],
  listCore: [p, b, i, m, d],
  getBreakIn: [p, b, i, m, d],
  listComments: [r, s],
  countWaiting: [r, s],
  claimComment: [r, s],
  releaseComment: [r, s],
  judgeComment: [r, s],
  translateComment: [r, s],
  revealHandOut: [r, s],
  referComment: [s],
  proposeWords: [r, s],
  clearWords: [r, s],
  publishWords: [r, s],
  getWords: [p, b, i, m, s, r],
  listLessons: [p, b, i, m, s, a, r],
  getLesson: [p, b, i, m, s, a, r],
  recordLesson: [p],
  reviseLesson: [p],
  importLessons: [p],
  listImports: [p],
  undoImport: [p],
  listFeeds: [p, m],
  makeFeed: [p, m],
  revokeFeed: [p, m],
  listActions: [a, p, b, i, m, s],
  getAction: [a, p, b, i, m, s],
  recordAction: [p],
  reviseAction: [p],
  noteProgress: [a, p],
  closeAction: [p],
  getReply: [p, b, i, m, s],
  reviseReply: [p],
  agreeReply: [p, b, m, s],
  takeDownReply: [p],
  listReplies: [p, b, i, m, s],
  markRead: [b],
  markLessonRead: [b],
  listIndicators: [p, b, i, m, s],
  keepIndicator: [m],
  reviseIndicator: [m],
  keepFigures: [m],
  undoFigures: [m],
  listDataSets: [a, p, b, i, m, s],
  noteReceived: [a, m],
  getFramework: [a, p, b, i, m, s, r],
  reviseFramework: [m],
  adoptFramework: [b, m],
  getCoverage: [a, p, b, i, m, s, r],
  listYearlyReports: [p, b, i, m, s],
  makeYearlyReport: [p, b, m],
  getYearlyReport: [p, b, i, m, s],
  saveReportSection: [p, b, m],
  takeReportParts: [p, b, m],
  approveYearlyReport: [b, m],
  getNextPriorities: [p, b, i, m],
  saveNextPriorities: [p, b, m],
  agreeNextPriorities: [b, m],
  adoptNextPriorities: [m],
  getStandards: [a, p, b, i, m, s],
  reviseStandards: [m],
  listCycles: [a, p, b, i, m, s],
  beginCycle: [m],
  deferCycle: [m],
  shareOverview: [m],
  getReturn: [a, p, b, i, m, s],
  saveAnswer: [a],
  signReturn: [a],
  reopenReturn: [m],
  moderateAnswer: [b, m],
  listCaseAudits: [a, p, b, i, m, s],
  getCaseAudit: [a, p, b, i, m, s],
  keepCaseAudit: [m],
  reviseCaseAudit: [m],
  gradeCase: [a],
  moderateCase: [m],
  concludeCaseAudit: [m],
  listCaseReviews: [b, i, m, s],
  getCaseReview: [b, i, m, s],
  keepCaseReview: [m, s],
  reviseCaseReview: [m, s],
  learnFromReview: [m, s],
  closeCaseReview: [m, s],
  listRecords: [a, p, b, i, m, s],
  getRecord: [a, p, b, i, m, s],
  keepRecord: [a, p, b, m, s],
  reviseRecord: [a, p, b, m, s],
  listAudit: [i, m, d],
  showTemplate: [m, d],
  listPeople: [i, m, d],
  invitePerson: [m],
  revisePerson: [m],
  reviewPerson: [m],
  leavePerson: [m],
  getSettings: staff,
  reviseSettings: [m, p],
  getRetention: [i, m, d],
  holdData: [m, d],
}
const everybody =
  'showStart enterCode showSurvey leaveSurvey checkForm switchLanguage submitForm submitResponse showWithdraw withdrawForm withdrawResponse showChanges showReply showReplyAs showYearlyReports showYearlyReport showYearlyReportAs showAbout showAboutPage showPrivacy getRecordings getOpenapi showFeed showChangesFeed'.split(
    ' ',
  )

const ours = endpoints.filter(({ access }) => access !== 'public')
const load = async ({ id, noun }: { id: string; noun: string }) =>
  (await import(`../../../functions/${noun}/${fileName(id)}.ts`)).handler
const params = {
  wave: 'ZZZZ',
  distribution: 'ZZZZ00000000',
  batch: '000',
  survey: 'none',
  draft: 'none',
  version: '1',
  language: 'en',
  question: 'none',
  lesson: 'none',
  action: 'none',
  feed: 'none',
  key: 'A'.repeat(27),
  comment: 'abcdefghijklmnopqrstuv',
  template: 'impact-assessment',
  person: 'none',
  cycle: '2026-01-01',
  agency: 'none',
  standard: 'none',
  section: 'help',
  class: 'pool',
  year: '2001-02',
}
const only = (wanted?: { shape: object }) =>
  Object.fromEntries(Object.entries(params).filter(([name]) => wanted && name in wanted.shape))

test('every endpoint is either for everybody or in the matrix', () => {
  expect(ours.map(({ id }) => id).sort()).toEqual(Object.keys(mayCall).sort())
  expect(
    endpoints
      .filter(({ access }) => access === 'public')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(everybody.sort())
})

describe.each(ours)('$id', (endpoint) => {
  test.each(roles)('as %s', async (role: Role) => {
    const { status } = await call(await load(endpoint), { as: role, params: only(endpoint.params), body: {} })
    if (mayCall[endpoint.id]?.includes(role)) expect([401, 403]).not.toContain(status)
    else expect(status).toBe(403)
  })

  test('with no token, or one that is not for us or has run out, nobody gets in', async () => {
    const handler = await load(endpoint)
    const bad: (Record<string, string> | undefined)[] = [
      undefined,
      { iss: 'https://elsewhere.test' },
      { client_id: 'another-client' },
      { exp: String(Math.floor(Date.now() / 1000) - 1) },
      { exp: 'never' },
    ]
    for (const claims of bad) {
      const asked = claims ? { as: 'participation-lead' as const, claims } : {}
      expect((await call(handler, { ...asked, body: {} })).status, JSON.stringify(claims)).toBe(401)
    }
  })
})

test('what did not come through CloudFront finds nothing, whichever function it asks; the key before is taken too', async () => {
  const asked = { as: 'participation-lead' as const, body: {} }
  vi.stubEnv('HEARD_EDGE_KEYS', 'newest,before')
  for (const endpoint of endpoints) {
    const handler = await load(endpoint)
    const given = { ...asked, params: only(endpoint.params) }
    for (const key of ['', 'newest,before'])
      expect(await call(handler, { ...given, headers: { 'x-heard-edge': key } }), endpoint.id).toMatchObject({
        status: 404,
      })
    expect(await call(handler, given), endpoint.id).toMatchObject({ status: 404 })
  }
  const health = await load({ id: 'getSettings', noun: 'settings' })
  for (const key of ['newest', 'before'])
    expect((await call(health, { ...asked, headers: { 'x-heard-edge': key } })).status).toBe(200)
  vi.unstubAllEnvs()
})

test('an agency reaches its own hand-outs only', async () => {
  const { openRound } = await import('../../support/round.ts')
  const { handler: issue } = await import('#functions/distribution/issue-links.ts')
  const { handler: list } = await import('#functions/distribution/list-distributions.ts')
  const { handler: open } = await import('#functions/distribution/open-distribution.ts')
  const { wave, distribution } = await openRound('single')
  const own = { as: 'agency', agency: 'family-hub-north' } as const
  const other = { as: 'agency', agency: 'riverside-school' } as const
  const links = { params: { wave, distribution }, body: { count: 2 } }
  expect((await call(issue, { ...own, ...links })).status).toBe(201)
  expect((await call(issue, { ...other, ...links })).status).toBe(404)
  expect((await call(list, { ...own, params: { wave } })).text).toContain(distribution)
  expect((await call(list, { ...other, params: { wave } })).body).toEqual({ distributions: [] })
  const body = { agency: 'family-hub-north', survey: 'parent-carer', kind: 'open', expected: 20 }
  expect((await call(open, { ...other, params: { wave }, body })).status).toBe(403)
})

test('groups are read as API Gateway writes them: “[a b]”', async () => {
  const { handler } = await import('#functions/distribution/list-waves.ts')
  expect((await call(handler, { claims: { 'cognito:groups': '[board]' } })).status).toBe(200)
  expect((await call(handler, { claims: { 'cognito:groups': '[boarding]' } })).status).toBe(403)
})
