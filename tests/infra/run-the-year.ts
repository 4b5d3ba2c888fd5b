import { expect } from 'vitest'
import { FrameworkPart } from '#shared/framework/framework.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { Priorities } from '#shared/settings/priorities.ts'
import { kindsOf } from '#shared/yearly-reports/kinds.ts'
import { Report } from '#shared/yearly-reports/report.ts'
import { yearOfDay } from '#shared/yearly-reports/report-year.ts'
import type { Asked, Reply } from '../support/call.ts'

type Run = (id: string, asked?: Asked) => Promise<Reply>

const day = 24 * 3600_000

/** Every function of the year's own documents, in an order in which a year has them. `wave` is a round that was counted. */
export async function runTheYear(run: Run, wave: string): Promise<void> {
  await audits(run)
  await reviews(run)
  await indicators(run)
  await framework(run)
  await yearlyReport(run)
  await nextPriorities(run)
  await section11(run, wave)
}

const both = ['family-hub-north', 'riverside-school']
async function asManager(run: Run, id: string, asked: Asked) {
  const { status, body, text } = await run(id, { as: 'business-manager', ...asked })
  expect(status, `${id}: ${text}`).toBeLessThan(300)
  return Object(body)
}

/** A case audit from its plan to its end. */
async function audits(run: Run): Promise<void> {
  const line = { id: 'heard', asks: 'Was the child heard?', priority: 'early-help' }
  const words = { year: '2026/27', theme: 'Listening', model: 'A day together', sample: 'Drawn by lot' }
  const programme = { ...words, lines: [line], gradesBy: '2027-01-31' }
  const { id } = await asManager(run, 'keepCaseAudit', { body: programme })
  const params = { audit: id }
  const says = 'In the plan.'
  const facts = {
    level: 'early-help',
    agencies: both,
    voice: { seen: true, says },
    family: { contacted: true, says },
  }
  const findings = [{ line: 'heard', says }]
  const modelReview = { lookedAt: 'A survey', why: 'It is quicker.' }
  const body = { ...programme, version: 1, modelReview, cases: [facts], findings }
  const { cases } = await asManager(run, 'reviseCaseAudit', { params, body })
  const one = { audit: id, case: cases[0].ref }
  const grades = [{ line: 'heard', grade: 'good', why: 'They asked.' }]
  for (const agency of both) {
    const asked = {
      as: 'agency',
      agency,
      params: one,
      body: { agency, version: 0, grades, given: true },
    } as const
    expect(await run('gradeCase', asked)).toMatchObject({ status: 201 })
  }
  await asManager(run, 'moderateCase', { params: one, body: { version: 2, grades } })
  await asManager(run, 'concludeCaseAudit', { params, body: { version: 3 } })
  await asManager(run, 'getCaseAudit', { params })
  await asManager(run, 'listCaseAudits', {})
}

/** A case review that is closed with a reason. */
async function reviews(run: Run): Promise<void> {
  const start = { about: 'Neglect over years', knownOn: '2026-06-01', agencies: both }
  const { id } = await asManager(run, 'keepCaseReview', { body: start })
  const params = { review: id }
  const ids = ['abuse-or-neglect', 'died-or-harmed', 'improvements', 'recurrent', 'working-together']
  const criteria = ids.map((it) => ({ id: it, met: false, why: 'Looked at together.' }))
  const decision = { level: 'local', why: 'Much to learn.', on: '2026-06-08' }
  const body = { ...start, version: 1, criteria, decision, done: [], own: [], documents: [] }
  await asManager(run, 'reviseCaseReview', { params, body })
  await asManager(run, 'learnFromReview', { params, body: { title: 'Ask again', soWhat: '' } })
  await asManager(run, 'closeCaseReview', { params, body: { version: 2, reason: 'The team has gone.' } })
  await asManager(run, 'getCaseReview', { params })
  await asManager(run, 'listCaseReviews', {})
}

/** An indicator, its next version, and figures that come twice and are taken back. */
async function indicators(run: Run): Promise<void> {
  const definition = { ...starterIndicators['early-help-assessments'], linked: [] }
  const params = { indicator: 'assessments' }
  const manager = { as: 'business-manager' } as const
  expect(await run('keepIndicator', { ...manager, body: { ...params, definition } })).toMatchObject({
    status: 201,
  })
  await run('reviseIndicator', { ...manager, params, body: { version: 1, definition } })
  const body = { figures: 'typed-1', points: [{ ...params, period: '2026/27 Q1', num: 20 }] }
  for (let time = 0; time < 2; time++) await run('keepFigures', { ...manager, body })
  await run('undoFigures', { ...manager, params: { figures: 'typed-1' } })
  await run('listIndicators', manager)
  const part = { owner: 'police', period: '2025/26 Q4', version: 0, came: true }
  await run('noteReceived', { ...manager, params: { dataSet: 'exploitation' }, body: part })
  await run('listDataSets', manager)
}

/** The framework, written by one, adopted by another, and what stands behind it. */
async function framework(run: Run): Promise<void> {
  const parts = Object.fromEntries(FrameworkPart.options.map((part) => [part, 'We learn.']))
  const body = { version: 0, title: 'How we learn', parts, reviewOn: londonDay(Date.now() + 300 * day) }
  const board = { as: 'board', claims: { username: 'lou', 'cognito:groups': '[board]' } } as const
  expect(await run('reviseFramework', { as: 'business-manager', body })).toMatchObject({ status: 201 })
  expect(await run('adoptFramework', { ...board, body: { version: 1 } })).toMatchObject({ status: 201 })
  await run('getFramework', { as: 'board' })
  await run('getCoverage', { as: 'board' })
}

/** The report of this year: taken and written whole, approved by two, and read by everybody. */
async function yearlyReport(run: Run): Promise<void> {
  const year = yearOfDay(londonDay(Date.now()))
  const manager = { as: 'business-manager' } as const
  const { sections } = Object((await run('makeYearlyReport', { ...manager, body: { year } })).body)
  const read: Record<string, number> = {}
  for (const { section, about } of Report.shape.sections.parse(sections)) {
    const [params, kinds] = [{ year, section }, kindsOf(about)]
    if (kinds.length > 0) await run('takeReportParts', { ...manager, params, body: { from: 0, kinds } })
    const words =
      about === 'families' ? { told: 'a', changed: 'b', cannot: 'c', next: 'd' } : { opening: 'Yes.' }
    read[section] = kinds.length > 0 ? 2 : 1
    const body = { from: read[section] - 1, words, answers: {} }
    expect(await run('saveReportSection', { ...manager, params, body })).toMatchObject({ status: 201 })
  }
  await run('getYearlyReport', { ...manager, params: { year } })
  await run('listYearlyReports', manager)
  for (const username of ['lou', 'mia']) {
    const board = { as: 'board', claims: { username, 'cognito:groups': '[board]' } } as const
    expect(await run('approveYearlyReport', { ...board, params: { year }, body: { read } })).toMatchObject({
      status: 200,
    })
  }
  await run('getYearlyReport', { ...manager, params: { year } })
  await run('showYearlyReports')
  await run('showYearlyReport', { params: { year } })
  await run('showYearlyReportAs', { params: { year, form: 'families' } })
}

/** The priorities of the next year: weighed, agreed to by two, and made the tree. */
async function nextPriorities(run: Run): Promise<void> {
  const manager = { as: 'business-manager' } as const
  const { next, settings, citable, priorities } = Object((await run('getNextPriorities', manager)).body)
  const { kind, id } = citable[0]
  const evidence = [{ side: 'for', of: { kind, id }, says: 'It shows it.' }]
  const entries = [
    ...Priorities.parse(priorities).priorities.map(({ id: priority, title }) => ({
      ...{ priority, title, evidence },
      decision: { is: 'keep', why: 'Not done.' },
    })),
    { priority: 'voice', title: 'Voice', evidence, decision: { is: 'new', why: 'They ask.' } },
  ]
  const params = { year: next }
  await run('saveNextPriorities', { ...manager, params, body: { from: 0, entries } })
  for (const [place, username] of ['lou', 'mia'].entries()) {
    const board = { as: 'board', claims: { username, 'cognito:groups': '[board]' } } as const
    await run('agreeNextPriorities', { ...board, params, body: { version: place + 1 } })
  }
  const body = { version: 3, settings }
  expect(await run('adoptNextPriorities', { ...manager, params, body })).toMatchObject({ status: 200 })
}

/** One standard that one agency answers for, from the first word to the overview, and back to the agency. */
async function section11(run: Run, wave: string): Promise<void> {
  const manager = { as: 'business-manager' } as const
  const agency = 'family-hub-north'
  const { standards } = Object(await run('getStandards', manager)).body
  const body = { version: 1, standards: standards.slice(0, 1) }
  await run('reviseStandards', { ...manager, body })
  const due = (days: number) => londonDay(Date.now() + days * 24 * 3600_000)
  const begun = await run('beginCycle', { ...manager, body: { due: due(30), agencies: [agency] } })
  const cycle = Object(begun).body.id
  const later = { version: 1, due: due(60), why: 'A case review' }
  await run('deferCycle', { ...manager, params: { cycle }, body: later })
  const params = { cycle, agency }
  const own = { as: 'agency', agency, params } as const
  const standard = standards[0].id
  const evidence = [{ says: 'What families said', wave }]
  const words = {
    score: 2,
    strengths: 'a',
    weaknesses: 'b',
    why: 'c',
    doing: 'd',
    due: due(90),
    leads: 'e',
    evidence,
  }
  await run('saveAnswer', { ...own, params: { ...params, standard }, body: { from: 0, words } })
  await run('signReturn', { ...own, body: { answers: { [standard]: 1 } } })
  await run('getReturn', own)
  const judged = { version: 1, score: 2, why: '' }
  await run('moderateAnswer', { ...manager, params: { ...params, standard }, body: judged })
  await run('listCycles', manager)
  expect(await run('shareOverview', { ...manager, params: { cycle }, body: { version: 2 } })).toMatchObject({
    status: 200,
  })
  await run('reopenReturn', { ...manager, params, body: { version: 2, why: 'More, please' } })
}
