import { describe, expect, test } from 'vitest'
import { handler as getLesson } from '#functions/learning/get-lesson.ts'
import { handler as importLessons } from '#functions/learning/import-lessons.ts'
import { handler as listLessons } from '#functions/learning/list-lessons.ts'
import { handler as reviseLesson } from '#functions/learning/revise-lesson.ts'
import * as endpoints from '#shared/learning/learning-endpoints.ts'
import { lead } from '../../support/agencies.ts'
import { call, callFor } from '../../support/call.ts'

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
const titles = async (id: string) =>
  (await callFor(endpoints.listLessons, listLessons, { ...lead })).lessons
    .filter(({ lesson }) => lesson.startsWith(id))
    .map(({ title }) => title)
    .sort()

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
})
