import { beforeAll, describe, expect, test } from 'vitest'
import { handler as getLesson } from '#functions/learning/get-lesson.ts'
import { handler as importLessons } from '#functions/learning/import-lessons.ts'
import { handler as listImports } from '#functions/learning/list-imports.ts'
import { handler as listLessons } from '#functions/learning/list-lessons.ts'
import { handler as recordAction } from '#functions/learning/record-action.ts'
import { handler as reviseLesson } from '#functions/learning/revise-lesson.ts'
import { handler as undoImport } from '#functions/learning/undo-import.ts'
import * as imports from '#shared/learning/import-endpoints.ts'
import * as endpoints from '#shared/learning/learning-endpoints.ts'
import { lead, north } from '../../support/agencies.ts'
import { call, callFor } from '../../support/call.ts'
import { setUpOnce } from '../../support/set-up.ts'

const one = (title: string, more: object = {}) => ({
  strand: 'leaders',
  title,
  soWhat: '',
  status: 'accepted',
  visibility: 'partnership',
  ...more,
})
const send = (id: string, lessons: object[]) =>
  call(importLessons, { ...lead, body: { import: id, lessons } })
const undo = (id: string) => call(undoImport, { ...lead, params: { import: id } })
const titles = async (id: string) =>
  (await callFor(endpoints.listLessons, listLessons, { ...lead })).lessons
    .filter(({ lesson }) => lesson.startsWith(id))
    .map(({ title }) => title)
    .sort()

beforeAll(setUpOnce)

describe('an import', () => {
  test('is there whole; sent again it is the same, and never two', async () => {
    const id = 'import-aaaaaaaaaaaa'
    const lessons = [one('First', { learnedOn: '2024-05-01' }), one('Second')]
    expect(await send(id, lessons)).toMatchObject({ status: 201, body: { imported: 2 } })
    expect(await send(id, lessons)).toMatchObject({ status: 201, body: { imported: 2 } })
    expect(await send(id, [one('Third')])).toMatchObject({ status: 409 })
    expect(await titles(id)).toEqual(['First', 'Second'])
  })

  test('with one row that is wrong leaves nothing', async () => {
    const id = 'import-bbbbbbbbbbbb'
    const bad = [one('x'.repeat(281)), one('x', { status: 'declined' }), one('x', { secret: 1 })]
    for (const wrong of bad) expect(await send(id, [one('Fine'), wrong])).toMatchObject({ status: 400 })
    expect(await send(id, Array(201).fill(one('x')))).toMatchObject({ status: 400 })
    expect(await titles(id)).toEqual([])
  })

  test('brings lessons that are edited like any other: every version is kept', async () => {
    const id = 'import-cccccccccccc'
    await send(id, [one('Before'), one('Another')])
    const lesson = `${id}-1`
    const [empty, params] = [{ audiences: [], priorities: [], themes: [], sources: [] }, { lesson }]
    const words = { title: 'After', soWhat: '', visibility: 'public', status: 'acted', version: 1, ...empty }
    expect(await call(reviseLesson, { ...lead, params, body: words })).toMatchObject({ status: 201 })
    const { versions } = await callFor(endpoints.getLesson, getLesson, { ...lead, params })
    expect(versions.map(({ title, version }) => [version, title])).toEqual([
      [2, 'After'],
      [1, 'Before'],
    ])
    expect(await titles(id)).toEqual(['After', 'Another'])
    expect(await call(getLesson, { ...lead, params: { lesson: `${id}-3` } })).toMatchObject({ status: 404 })
  })

  test('is undone whole, stays in the list, and does not come back when it is sent again', async () => {
    const id = 'import-dddddddddddd'
    const lessons = [one('Wrong file'), one('Second')]
    await send(id, lessons)
    expect(await undo(id)).toMatchObject({ status: 200, body: { lessons: 2, undone: { by: 'Jo Morris' } } })
    expect(await titles(id)).toEqual([])
    expect(await call(getLesson, { ...lead, params: { lesson: `${id}-1` } })).toMatchObject({ status: 404 })
    expect((await undo(id)).status).toBe(404)
    expect((await send(id, lessons)).status).toBe(409)
    const { imports: all } = await callFor(imports.listImports, listImports, lead)
    expect(all.find((it) => it.import === id)).toMatchObject({
      first: 'Wrong file',
      undone: { by: 'Jo Morris' },
    })
    expect(all.find((it) => it.import === 'import-aaaaaaaaaaaa')?.undone).toBeUndefined()
  })

  test('that somebody has worked with stays whole, and each lesson says why', async () => {
    const id = 'import-eeeeeeeeeeee'
    await send(id, [one('Untouched'), one('Edited'), one('Acted on')])
    const empty = { audiences: [], priorities: [], themes: [], sources: [] }
    const words = { title: 'After', soWhat: '', visibility: 'public', status: 'acted', version: 1, ...empty }
    await call(reviseLesson, { ...lead, params: { lesson: `${id}-2` }, body: words })
    const action = {
      title: 'A card',
      route: 'training',
      owner: 'Manager',
      agency: north.agency,
      due: '2099-01-31',
    }
    await call(recordAction, { ...lead, params: { lesson: `${id}-3` }, body: action })
    expect(await undo(id)).toMatchObject({
      status: 409,
      body: {
        errors: [
          { at: `${id}-2`, say: 'Lesson 2, “Edited”, was changed by Jo Morris.' },
          { at: `${id}-3`, say: 'Lesson 3, “Acted on”, has an action.' },
        ],
      },
    })
    expect(await titles(id)).toEqual(['Acted on', 'After', 'Untouched'])
  })
})
