import { beforeAll, expect, test, vi } from 'vitest'
import { handler as cover } from '#functions/framework/get-coverage.ts'
import { handler as begin } from '#functions/section-11/begin-cycle.ts'
import { handler as defer } from '#functions/section-11/defer-cycle.ts'
import { handler as getReturn } from '#functions/section-11/get-return.ts'
import { handler as getStandards } from '#functions/section-11/get-standards.ts'
import { handler as list } from '#functions/section-11/list-cycles.ts'
import { handler as moderate } from '#functions/section-11/moderate-answer.ts'
import { handler as reopen } from '#functions/section-11/reopen-return.ts'
import { handler as revise } from '#functions/section-11/revise-standards.ts'
import { handler as save } from '#functions/section-11/save-answer.ts'
import { handler as share } from '#functions/section-11/share-overview.ts'
import { handler as sign } from '#functions/section-11/sign-return.ts'
import { getCoverage } from '#shared/framework/framework-endpoints.ts'
import * as endpoints from '#shared/section-11/section-11-endpoints.ts'
import { call, callFor } from '../../support/call.ts'
import { setUpOnce } from '../../support/set-up.ts'

const manager = { as: 'business-manager' } as const
const hub = { as: 'agency', agency: 'family-hub-north' } as const
const school = { as: 'agency', agency: 'riverside-school' } as const
const cycle = '2026-09-01'
const ofHub = { cycle, agency: hub.agency }
const words = {
  score: 2,
  strengths: 'Staff know whom to ask.',
  weaknesses: 'New staff do not.',
  why: 'Induction was cut.',
  doing: 'It is back.',
  due: '2027-05-01',
  evidence: [{ says: 'The plan', where: 'Intranet' }],
  leads: 'Head of service',
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-09-01T09:00:00Z') })
  await setUpOnce()
})

const standards = async () => (await callFor(endpoints.getStandards, getStandards, manager)).standards
const two = async () => (await standards()).slice(0, 2).map((it) => it.id)
const write = (standard: string, from: number, more = {}, who: object = hub) =>
  call(save, { ...who, params: { ...ofHub, standard }, body: { from, words: { ...words, ...more } } })
const see = (who: object, params: Record<string, string> = ofHub) => call(getReturn, { ...who, params })
const seen = (who: object) => callFor(endpoints.getReturn, getReturn, { ...who, params: ofHub })
const cyclesFor = async (who: object) => (await callFor(endpoints.listCycles, list, { ...who })).cycles

test('the standards of a cycle stay as they were when it was begun', async () => {
  const all = await standards()
  const [first, second] = all
  if (!first || !second) throw new Error('there are standards to begin with')
  const ours = [first, { ...second, kinds: ['council' as const] }]
  const body = { version: 1, standards: ours }
  expect((await call(revise, { ...manager, body })).status).toBe(201)
  expect((await call(revise, { ...manager, body })).status).toBe(409)
  expect((await call(revise, { ...manager, body: { version: 2, standards: [first, first] } })).status).toBe(
    400,
  )
  const start = { due: '2026-11-30', agencies: [hub.agency, school.agency] }
  expect(await call(begin, { ...manager, body: { ...start, due: '2026-09-01' } })).toMatchObject({
    status: 400,
    body: { errors: [{ at: 'due' }] },
  })
  expect((await call(begin, { ...manager, body: start })).status).toBe(201)
  await call(revise, { ...manager, body: { version: 2, standards: all } })
  expect((await see(hub)).body).toMatchObject({
    standards: [{ id: first.id }, { id: second.id }],
    version: 0,
  })
  const ofSchool = await see(school, { cycle, agency: school.agency })
  expect(ofSchool.body).toMatchObject({ standards: [{ id: first.id }] })
  expect(await call(begin, { ...manager, body: { ...start, due: '2027-11-30' } })).toMatchObject({
    body: { errors: [{ at: 'due' }] },
  })
})

test('two people fill in one return, and nobody overwrites the other', async () => {
  const [one = '', other = ''] = await two()
  expect((await write(one, 0, { why: '' })).status).toBe(201)
  expect((await write(other, 0, {}, { ...hub, claims: { name: 'Bo Khan' } })).status).toBe(201)
  expect((await write(one, 0)).status).toBe(409)
  expect((await write(one, 1, {}, { ...hub, claims: { name: 'Bo Khan' } })).status).toBe(201)
  const { answers } = await seen(hub)
  expect(answers.map(({ standard, version, by }) => [standard, version, by])).toEqual([
    [other, 1, 'Bo Khan'],
    [one, 2, 'Bo Khan'],
    [one, 1, 'Jo Morris'],
  ])
})

test('what an agency drafts is for nobody else, and nobody else writes in it', async () => {
  const [one = ''] = await two()
  expect((await see(school)).status).toBe(404)
  expect((await write(one, 2, {}, school)).status).toBe(404)
  expect((await write('commissioning', 0)).status).toBe(404)
  for (const as of ['business-manager', 'board', 'scrutineer'] as const)
    expect((await seen({ as })).answers).toEqual([])
  const [ours] = await cyclesFor(school)
  expect(ours?.returns.map(({ agency }) => agency)).toEqual([school.agency])
})

test('a round is evidence only when its results are in', async () => {
  const [one = ''] = await two()
  expect(await write(one, 2, { evidence: [{ says: 'What families said', wave: 'ZZZZ' }] })).toMatchObject({
    status: 400,
    body: { errors: [{ at: 'words.evidence.0.wave' }] },
  })
  expect((await write(one, 2, { evidence: [{ says: 'Neither' }] })).status).toBe(400)
  const { saveWave } = await import('#functions/distribution/wave-store.ts')
  const round = { wave: 'AAAA', version: 1, title: 'Autumn', opens: '2026-01-01T00:00:00Z' }
  const closed = { ...round, closes: '2026-02-01T00:00:00Z', plan: [], planHash: '' }
  await saveWave({ ...closed, released: '2026-02-01' })
  expect((await write(one, 2, { evidence: [{ says: 'What families said', wave: 'AAAA' }] })).status).toBe(201)
})

test('a return is signed whole, as its signer saw it, and then changes no more', async () => {
  const [one = '', other = ''] = await two()
  const signed = (answers: object, who: object = hub) =>
    call(sign, { ...who, params: ofHub, body: { answers } })
  await write(other, 1, { leads: '' })
  expect(await signed({ [one]: 3, [other]: 2 })).toMatchObject({
    status: 400,
    body: { errors: [{ at: other }] },
  })
  await write(other, 2)
  expect((await signed({ [one]: 3, [other]: 2 })).status).toBe(409)
  expect((await signed({ [one]: 3, [other]: 3 }, school)).status).toBe(404)
  const judge = (version: number, body: object) =>
    call(moderate, { as: 'board', params: { ...ofHub, standard: one }, body: { version, ...body } })
  expect((await judge(1, { score: 2, why: '' })).status).toBe(409)
  expect((await signed({ [one]: 3, [other]: 3 })).body).toMatchObject({ state: 'signed' })
  expect((await write(one, 3)).status).toBe(409)
  expect((await signed({ [one]: 3, [other]: 3 })).status).toBe(409)
  expect((await seen({ as: 'scrutineer' })).answers).toHaveLength(2)

  expect(await judge(1, { score: 1, why: '' })).toMatchObject({
    status: 400,
    body: { errors: [{ at: 'why' }] },
  })
  expect((await judge(1, { score: 1, why: 'The files say otherwise.' })).status).toBe(200)
  expect((await judge(1, { score: 2, why: '' })).status).toBe(409)
  expect((await seen(hub)).moderated).toMatchObject({ [one]: { score: 1, by: 'Jo Morris' } })
})

test('sent back with a reason, it is the agency’s again; what changed is moderated anew', async () => {
  const [one = '', other = ''] = await two()
  const back = (version: number, why: string) =>
    call(reopen, { ...manager, params: ofHub, body: { version, why } })
  expect((await back(2, '')).status).toBe(400)
  expect((await back(1, 'Say more')).status).toBe(409)
  expect((await back(2, 'Say more about training')).body).toMatchObject({
    state: 'returned',
    returned: { why: 'Say more about training' },
  })
  expect((await back(3, 'Again')).status).toBe(409)
  expect((await seen(manager)).answers).toEqual([])
  await write(one, 3, { strengths: 'More of it' })
  const body = { answers: { [one]: 4, [other]: 3 } }
  expect((await call(sign, { ...hub, params: ofHub, body })).status).toBe(200)
  expect((await seen(manager)).moderated).toEqual({})
})

test('it is put off with a reason, and shared when nothing waits; then agencies see scores, no words', async () => {
  const [one = '', other = ''] = await two()
  const later = (version: number, body: object) =>
    call(defer, { ...manager, params: { cycle }, body: { version, ...body } })
  expect((await later(1, { due: '2026-10-01', why: 'A review' })).status).toBe(400)
  expect((await later(1, { due: '2026-12-31', why: '' })).status).toBe(400)
  expect((await later(1, { due: '2026-12-31', why: 'A serious review' })).body).toMatchObject({
    due: '2026-12-31',
    deferrals: [{ from: '2026-11-30', why: 'A serious review' }],
  })
  const came = async () =>
    (await callFor(getCoverage, cover, school)).strands.find(({ strand }) => strand === 'section-11')?.came
  expect(await came()).toBe(0)
  const shared = () => call(share, { ...manager, params: { cycle }, body: { version: 2 } })
  expect(await shared()).toMatchObject({
    status: 400,
    body: { errors: [{ at: 'returns' }, { at: 'returns' }] },
  })
  let version = 4
  for (const standard of [one, other]) {
    const judged = { version, score: 2, why: '' }
    await call(moderate, { ...manager, params: { ...ofHub, standard }, body: judged })
    version++
  }
  vi.setSystemTime(Date.parse('2027-01-02T09:00:00Z'))
  expect((await shared()).status).toBe(200)
  expect(await came()).toBe(1)
  const [ours] = await cyclesFor(school)
  expect(ours?.returns).toMatchObject([
    { agency: hub.agency, state: 'moderated', scores: { [one]: { self: 2, moderated: 2 } } },
    { agency: school.agency, state: 'late' },
  ])
  expect(JSON.stringify(ours?.returns)).not.toMatch(/Jo Morris|training/)
  expect((await see(school)).status).toBe(404)
})

test('the next is due two years after the last, or there is a reason', async () => {
  const next = { due: '2029-06-01', agencies: [hub.agency] }
  expect(await call(begin, { ...manager, body: next })).toMatchObject({ body: { errors: [{ at: 'why' }] } })
  const begun = await callFor(endpoints.beginCycle, begin, { ...manager, body: { ...next, why: 'A move' } })
  expect(begun).toMatchObject({
    standards: 3,
    deferrals: [{ from: '2028-12-31', to: '2029-06-01', why: 'A move' }],
  })
  expect((await call(begin, { ...manager, body: next })).status).toBe(400)
  expect((await cyclesFor(manager)).map(({ id }) => id)).toEqual(['2027-01-02', cycle])
})
