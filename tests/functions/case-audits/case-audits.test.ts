import { beforeAll, expect, test } from 'vitest'
import { handler as conclude } from '#functions/case-audits/conclude-case-audit.ts'
import { handler as get } from '#functions/case-audits/get-case-audit.ts'
import { handler as grade } from '#functions/case-audits/grade-case.ts'
import { handler as keep } from '#functions/case-audits/keep-case-audit.ts'
import { handler as list } from '#functions/case-audits/list-case-audits.ts'
import { handler as moderate } from '#functions/case-audits/moderate-case.ts'
import { handler as revise } from '#functions/case-audits/revise-case-audit.ts'
import * as endpoints from '#shared/case-audits/case-audit-endpoints.ts'
import { call, callFor } from '../../support/call.ts'
import { setUpOnce } from '../../support/set-up.ts'

const manager = { as: 'business-manager' } as const
const north = { as: 'agency', agency: 'family-hub-north' } as const
const riverside = { as: 'agency', agency: 'riverside-school' } as const
const programme = {
  year: '2026/27',
  theme: 'How we listen where there is neglect',
  lines: [{ id: 'heard', asks: 'Was the child heard?', priority: 'early-help' }],
  model: 'Two sessions with everybody who worked with the family',
  sample: 'Drawn by lot from all plans of the autumn',
  gradesBy: '2026-12-11',
}
const says = 'In the plan.'
const facts = {
  level: 'early-help',
  agencies: [north.agency, riverside.agency],
  voice: { seen: true, says },
  family: { contacted: false, says: 'They had moved away.' },
}
const findings = [{ line: 'heard', says: 'Children were asked late.' }]
const modelReview = { lookedAt: 'A survey', why: 'It is quicker.' }

let audit = ''
let ref = ''

beforeAll(async () => {
  await setUpOnce()
  audit = (await callFor(endpoints.keepCaseAudit, keep, { ...manager, body: programme })).id
  const added = await revised(1, { cases: [facts] })
  ref = Object(added.body).cases?.[0]?.ref
})

const revised = (version: number, more: object) =>
  call(revise, {
    ...manager,
    params: { audit },
    body: { ...programme, version, cases: [], findings: [], ...more },
  })
const graded = (
  who: typeof north | typeof riverside,
  version: number,
  as: string,
  given: boolean,
  more = {},
) =>
  call(grade, {
    ...who,
    params: { audit, case: ref },
    body: {
      agency: who.agency,
      version,
      grades: [{ line: 'heard', grade: as, why: 'As we saw it.' }],
      given,
      ...more,
    },
  })
const seenBy = async (who: object) =>
  (await callFor(endpoints.getCaseAudit, get, { ...who, params: { audit } })).audit.parts.map(
    ({ agency, grades }) => [agency, grades?.[0]?.grade],
  )

test('names, dates of birth and what is no line of a priority are refused, each at its place', async () => {
  const lines = [{ ...programme.lines[0], priority: 'none' }]
  const theme = 'What happened to Jayden, born 12/03/2015'
  expect(await call(keep, { ...manager, body: { ...programme, theme, lines } })).toMatchObject({
    status: 400,
    body: { errors: [{ at: 'lines.0.priority' }, { at: 'theme' }] },
  })
  expect(await revised(2, { cases: [{ ...facts, agencies: [north.agency] }] })).toMatchObject({ status: 400 })
  expect(await revised(2, { cases: [{ ...facts, ref: 'C-00000' }] })).toMatchObject({
    body: { errors: [{ at: 'cases.0.ref' }] },
  })
  const named = { grades: [{ line: 'heard', grade: 'good', why: 'Mrs Okonkwo asked.' }] }
  expect(await graded(north, 0, 'good', false, named)).toMatchObject({
    body: { errors: [{ at: 'grades.0.why' }] },
  })
})

test('each agency grades its own part, sees the others’ after its own, and what is given stays', async () => {
  expect((await graded(riverside, 0, 'good', true)).status).toBe(201)
  expect(await seenBy(north)).toEqual([[riverside.agency, undefined]])
  expect((await graded(north, 0, 'good', false)).status).toBe(201)
  expect((await graded(north, 0, 'inadequate', false)).status).toBe(409)
  expect(await seenBy(riverside)).toEqual(expect.arrayContaining([[north.agency, undefined]]))
  expect(await seenBy(manager)).toEqual(expect.arrayContaining([[north.agency, undefined]]))
  expect(await seenBy({ as: 'board' })).toEqual(expect.not.arrayContaining([[riverside.agency, 'good']]))
  expect((await graded(north, 1, 'inadequate', true)).status).toBe(201)
  expect((await graded(north, 2, 'good', true)).status).toBe(409)
  expect(await seenBy(north)).toEqual([
    [north.agency, 'inadequate'],
    [riverside.agency, 'good'],
  ])
  expect(await seenBy(manager)).toEqual(await seenBy(north))
})

test('nobody grades for another agency, nor a case that theirs is not in', async () => {
  const foreign = {
    params: { audit, case: ref },
    body: { agency: north.agency, version: 0, grades: [], given: false },
  }
  expect((await call(grade, { ...riverside, ...foreign })).status).toBe(403)
  const elsewhere = { ...foreign, body: { ...foreign.body, agency: 'elsewhere' } }
  expect((await call(grade, { as: 'agency', agency: 'elsewhere', ...elsewhere })).status).toBe(404)
  expect((await call(get, { as: 'agency', agency: 'elsewhere', params: { audit } })).status).toBe(404)
  expect(await callFor(endpoints.listCaseAudits, list, { as: 'agency', agency: 'elsewhere' })).toMatchObject({
    audits: [],
  })
})

test('what was agreed says why it differs; nothing is concluded without the review of its model; then nothing changes', async () => {
  const agree = (version: number, why: string) =>
    call(moderate, {
      ...manager,
      params: { audit, case: ref },
      body: { version, grades: [{ line: 'heard', grade: 'good', why }] },
    })
  expect(await agree(2, '')).toMatchObject({ status: 400, body: { errors: [{ at: 'grades.0.why' }] } })
  expect((await agree(2, 'The plan has her words.')).status).toBe(201)
  expect((await agree(2, 'The plan has her words.')).status).toBe(409)
  expect(await seenBy({ as: 'board' })).toEqual(await seenBy(north))
  const end = (version: number) => call(conclude, { ...manager, params: { audit }, body: { version } })
  expect((await revised(3, { cases: [{ ...facts, ref }], findings })).status).toBe(201)
  expect(await end(4)).toMatchObject({ status: 400, body: { errors: [{ at: 'modelReview' }] } })
  const whole = { cases: [{ ...facts, ref }], findings, modelReview }
  expect((await revised(4, whole)).status).toBe(201)
  expect((await end(4)).status).toBe(409)
  expect((await end(5)).status).toBe(201)
  expect((await revised(6, whole)).status).toBe(409)
  const { history, audit: now } = await callFor(endpoints.getCaseAudit, get, { ...north, params: { audit } })
  expect(history.map(({ version }) => version)).toEqual([6, 5, 4, 3, 2, 1])
  expect(now.findings).toEqual(findings)
  expect(now.cases[0]?.moderated?.grades[0]).toMatchObject({ grade: 'good' })
})
