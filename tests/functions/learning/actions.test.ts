import { beforeAll, describe, expect, test } from 'vitest'
import { handler as closeAction } from '#functions/learning/close-action.ts'
import { handler as getAction } from '#functions/learning/get-action.ts'
import { saveLesson } from '#functions/learning/lesson-store.ts'
import { handler as listActions } from '#functions/learning/list-actions.ts'
import { handler as noteProgress } from '#functions/learning/note-progress.ts'
import { handler as recordAction } from '#functions/learning/record-action.ts'
import { handler as recordLesson } from '#functions/learning/record-lesson.ts'
import { handler as reviseAction } from '#functions/learning/revise-action.ts'
import { freezeRelease } from '#functions/results/release-store.ts'
import * as actions from '#shared/learning/action-endpoints.ts'
import { draftLessons } from '#shared/learning/draft-lessons.ts'
import * as endpoints from '#shared/learning/learning-endpoints.ts'
import { lead, north } from '../../support/agencies.ts'
import { type Asked, call, callFor } from '../../support/call.ts'
import { setUpOnce } from '../../support/set-up.ts'
import { release } from '../../web/board/made-up.ts'

const words = {
  title: 'A page goes with the family',
  route: 'training',
  owner: 'Team manager',
  agency: north.agency,
  due: '2027-03-31',
}
const elsewhere = { as: 'agency', agency: 'riverside-school' } as const
const body = { strand: 'case-audit', title: 'They tell it again', soWhat: '' }
const aLesson = async () => (await callFor(endpoints.recordLesson, recordLesson, { ...lead, body })).lesson
const record = async (lesson?: string) =>
  callFor(actions.recordAction, recordAction, {
    ...lead,
    params: { lesson: lesson ?? (await aLesson()) },
    body: words,
  })
const note = (by: Asked, action: string, more: object = {}) =>
  call(noteProgress, {
    ...by,
    params: { action },
    body: { version: 1, says: 'Begun.', done: false, ...more },
  })
const close = (action: string, impact: object, version = 1) =>
  call(closeAction, { ...lead, params: { action }, body: { version, impact } })

beforeAll(setUpOnce)

describe('an action', () => {
  test('is seen and told on by the agency that owns it, and by no other', async () => {
    const { action, lesson } = await record()
    const list = (by: Asked) => callFor(actions.listActions, listActions, { ...by, query: { lesson } })
    expect((await list(north)).actions.map((it) => it.action)).toEqual([action])
    expect((await list(elsewhere)).actions).toEqual([])
    expect(await call(getAction, { ...elsewhere, params: { action } })).toMatchObject({ status: 404 })
    expect(await note(elsewhere, action)).toMatchObject({ status: 404 })
    expect(await note(north, action)).toMatchObject({ status: 201 })
    expect(await note(north, action, { version: 2, says: 'Finished.', done: true })).toMatchObject({
      body: { doneOn: expect.any(String), progress: [{ says: 'Begun.' }, { says: 'Finished.' }] },
    })
    expect(await note(north, action, { version: 3, says: 'Not after all.' })).toMatchObject({ status: 201 })
    const { versions } = await callFor(actions.getAction, getAction, { ...north, params: { action } })
    expect(versions.map(({ version, doneOn }) => [version, doneOn !== undefined])).toEqual([
      [4, false],
      [3, true],
      [2, false],
      [1, false],
    ])
  })

  test('no other endpoint of the log is open to agencies', () => {
    const theirs = Object.values({ ...actions, ...endpoints }).filter(
      ({ access }) => access !== 'public' && access.some((role) => role === 'agency'),
    )
    expect(theirs.map(({ id }) => id).sort()).toEqual([
      'getAction',
      'getLesson',
      'listActions',
      'listLessons',
      'noteProgress',
    ])
  })

  test('is written over by nobody, and belongs to an agency that there is', async () => {
    const { action } = await record()
    const revise = (title: string, agency: string = words.agency) =>
      call(reviseAction, { ...lead, params: { action }, body: { ...words, version: 1, title, agency } })
    expect(await revise('Mine', 'nobody')).toMatchObject({
      status: 400,
      body: { errors: [{ at: 'agency' }] },
    })
    const both = await Promise.all([revise('Mine'), revise('Yours')])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test('is closed only with what tested it or a reason, and stays closed', async () => {
    const { action } = await record()
    expect(await close(action, { tested: 'not', says: ' ' })).toMatchObject({ status: 400 })
    expect(
      await close(action, { tested: 'audit', reference: 'Spring audit', says: 'Better.' }),
    ).toMatchObject({
      status: 400,
    })
    const audit = { tested: 'audit', reference: 'Spring audit', found: 'difference', says: 'In most files.' }
    expect(await close(action, audit)).toMatchObject({ status: 201, body: { closed: { by: 'Jo Morris' } } })
    expect(await note(north, action, { version: 2 })).toMatchObject({ status: 409 })
  })
})

describe('a round tests an action', () => {
  const [draft] = draftLessons(release({ wave: 'A1B2', frozenOn: '2026-06-01' }))
  const impact = (wave: string) => ({ tested: 'round', wave, found: 'no-change', says: 'As many as before.' })
  beforeAll(async () => {
    if (draft) await saveLesson(draft)
    await freezeRelease(release({ wave: 'A1B2', frozenOn: '2026-06-01' }), [])
    await freezeRelease(release({ wave: 'C3D4', frozenOn: '2026-12-01', waveTitle: 'Autumn' }), [])
  })

  test('only one that was counted, and later than the one that the lesson comes from; its name is kept', async () => {
    const { action } = await record(draft?.lesson)
    const refused = { status: 400, body: { errors: [{ at: 'impact.wave' }] } }
    expect(await close(action, impact('ZZZZ'))).toMatchObject(refused)
    expect(await close(action, impact('A1B2'))).toMatchObject(refused)
    expect(await close(action, impact('C3D4'))).toMatchObject({
      status: 201,
      body: { closed: { waveTitle: 'Autumn' } },
    })
  })
})
