import { beforeAll, expect, test } from 'vitest'
import { handler as close } from '#functions/case-reviews/close-case-review.ts'
import { handler as get } from '#functions/case-reviews/get-case-review.ts'
import { handler as keep } from '#functions/case-reviews/keep-case-review.ts'
import { handler as learn } from '#functions/case-reviews/learn-from-review.ts'
import { handler as list } from '#functions/case-reviews/list-case-reviews.ts'
import { handler as revise } from '#functions/case-reviews/revise-case-review.ts'
import { handler as closeAction } from '#functions/learning/close-action.ts'
import { handler as listLessons } from '#functions/learning/list-lessons.ts'
import { handler as recordAction } from '#functions/learning/record-action.ts'
import * as endpoints from '#shared/case-reviews/case-review-endpoints.ts'
import { recordAction as recorded } from '#shared/learning/action-endpoints.ts'
import { call, callFor } from '../../support/call.ts'
import { setUpOnce } from '../../support/set-up.ts'

const manager = { as: 'business-manager' } as const
const lead = { as: 'participation-lead' } as const
const start = {
  about: 'Neglect over years, not seen as one',
  knownOn: '2026-06-01',
  agencies: ['family-hub-north', 'riverside-school'],
}
const ids = ['abuse-or-neglect', 'died-or-harmed', 'improvements', 'recurrent', 'working-together']
const criteria = ids.map((id) => ({ id, met: id !== 'died-or-harmed', why: 'Looked at together.' }))
const decision = { level: 'local', why: 'Much to learn.', on: '2026-06-08' }

let review = ''
let ref = ''
beforeAll(async () => {
  await setUpOnce()
  const kept = await callFor(endpoints.keepCaseReview, keep, { ...manager, body: start })
  review = kept.id
  ref = kept.ref
})

const revised = (version: number, more: object) =>
  call(revise, {
    as: 'safeguarding-lead',
    params: { review },
    body: { ...start, version, criteria, done: [], own: [], documents: [], ...more },
  })
const closed = (version: number, more = {}) =>
  call(close, { ...manager, params: { review }, body: { version, ...more } })

test('the program gives the reference and keeps the guidance; names and dates are refused', async () => {
  expect(ref).toMatch(/^R-/)
  expect(await callFor(endpoints.listCaseReviews, list, { as: 'board' })).toMatchObject({
    reviews: [{ ref, pack: 'wt2023' }],
  })
  expect(await call(keep, { ...manager, body: { ...start, about: 'Sarah and J.S.' } })).toMatchObject({
    status: 400,
    body: { errors: [{ at: 'about' }] },
  })
  expect((await call(keep, { ...manager, body: { ...start, ref: 'R-00000' } })).status).toBe(400)
})

test('a level waits for every criterion, nobody writes over what somebody else wrote, and every version stays', async () => {
  expect(await revised(1, { criteria: [], decision })).toMatchObject({
    body: { errors: [{ at: 'decision.level' }] },
  })
  expect(await revised(1, { decision: { ...decision, level: 'serious' } })).toMatchObject({ status: 400 })
  expect((await revised(1, { decision })).status).toBe(201)
  expect((await revised(1, { decision })).status).toBe(409)
  const { versions } = await callFor(endpoints.getCaseReview, get, { as: 'scrutineer', params: { review } })
  expect(versions.map(({ version, decision: of }) => [version, of?.level])).toEqual([
    [2, 'local'],
    [1, undefined],
  ])
})

test('it closes when its actions were tested in the log; until then only a written reason closes it', async () => {
  const refusedFor = async () => Object(await closed(2)).body.errors?.map(({ at }: { at: string }) => at)
  expect(await refusedFor()).toEqual(['reason'])
  const lesson = await callFor(endpoints.learnFromReview, learn, {
    ...manager,
    params: { review },
    body: { title: 'Look at all that is known of a family at once', soWhat: '' },
  })
  expect(lesson).toMatchObject({ strand: 'case-review', status: 'draft', sources: [{ record: review }] })
  expect(lesson.sources[0]?.reference).toContain(ref)
  const seen = await call(listLessons, { ...lead, query: {} })
  expect(seen.text).toContain(lesson.lesson)
  expect(seen.text).not.toContain(start.about)
  const words = {
    title: 'One page',
    route: 'training',
    owner: 'Team manager',
    agency: 'riverside-school',
    due: '2027-01-31',
  }
  const { action } = await callFor(recorded, recordAction, {
    ...lead,
    params: { lesson: lesson.lesson },
    body: words,
  })
  expect(await refusedFor()).toEqual(['reason'])
  const impact = { tested: 'audit', reference: 'Case audit 2026/27', found: 'difference', says: 'It shows.' }
  expect(
    (await call(closeAction, { ...lead, params: { action }, body: { version: 1, impact } })).status,
  ).toBe(201)
  expect((await closed(2)).status).toBe(201)
  expect((await closed(3)).status).toBe(409)
  expect((await revised(3, { decision })).status).toBe(409)
  expect(
    (await call(learn, { ...manager, params: { review }, body: { title: 'More', soWhat: '' } })).status,
  ).toBe(409)
})

test('with a reason, another one is closed without a plan, and the reason is kept', async () => {
  const other = await callFor(endpoints.keepCaseReview, keep, { ...manager, body: start })
  const params = { review: other.id }
  const body = { ...start, version: 1, criteria, decision, done: [], own: [], documents: [] }
  expect((await call(revise, { ...manager, params, body })).status).toBe(201)
  const reason = 'Nothing new: the last review said it.'
  const end = await call(close, { ...manager, params, body: { version: 2, reason } })
  expect(end).toMatchObject({ status: 201, body: { closed: { reason } } })
})
