import { expect, test } from 'vitest'
import { handler as getLesson } from '#functions/learning/get-lesson.ts'
import { saveLesson } from '#functions/learning/lesson-store.ts'
import { handler as listLessons } from '#functions/learning/list-lessons.ts'
import { handler as mark } from '#functions/learning/mark-lesson-read.ts'
import { handler as showChanges } from '#functions/learning/show-changes.ts'
import * as endpoints from '#shared/learning/learning-endpoints.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import type { Role } from '#shared/settings/role.ts'
import { aLesson } from '../../support/a-lesson.ts'
import { call, callFor } from '../../support/call.ts'

const lesson = (id: string, it: Partial<Lesson>): Lesson => aLesson({ lesson: id, ...it })
const readable = async (as: Role): Promise<string[]> =>
  (await callFor(endpoints.listLessons, listLessons, { as })).lessons.map((it) => it.lesson).sort()

test('those who lead read all; the partnership what was settled for it; everybody what is public', async () => {
  await saveLesson(lesson('one', { visibility: 'public' }))
  await saveLesson(lesson('two', { status: 'embedded' }))
  await saveLesson(lesson('three', { visibility: 'executive' }))
  await saveLesson(lesson('four', { status: 'draft', visibility: 'public' }))
  await saveLesson(lesson('five', { status: 'declined', visibility: 'public' }))
  for (const as of ['participation-lead', 'board', 'scrutineer', 'business-manager'] as const)
    expect(await readable(as)).toEqual(['five', 'four', 'one', 'three', 'two'])
  for (const as of ['agency', 'reader', 'safeguarding-lead'] as const)
    expect(await readable(as)).toEqual(['one', 'two'])
  const { text } = await call(showChanges)
  expect(['one', 'two', 'three', 'four', 'five'].filter((id) => text.includes(`The lesson ${id}`))).toEqual([
    'one',
  ])
})

test('a lesson that is not for somebody is as if it were not there, and so are its versions of before', async () => {
  await saveLesson(lesson('six', { status: 'draft', title: 'Only ours' }))
  await saveLesson(lesson('six', { version: 2 }))
  await saveLesson(lesson('six', { version: 3, title: 'Last words' }))
  const versions = async (as: Role) =>
    (await callFor(endpoints.getLesson, getLesson, { as, params: { lesson: 'six' } })).versions.length
  expect([await versions('board'), await versions('agency')]).toEqual([3, 2])
  await saveLesson(lesson('six', { version: 4, visibility: 'executive' }))
  expect(await call(getLesson, { as: 'agency', params: { lesson: 'six' } })).toMatchObject({ status: 404 })
  expect(await versions('board')).toBe(4)
})

test('a lesson of before there was more to say is still read', async () => {
  const { audiences: _, priorities: __, themes: ___, sources: ____, ...old } = lesson('seven', {})
  await saveLesson(old as Lesson)
  const { versions } = await callFor(endpoints.getLesson, getLesson, {
    as: 'board',
    params: { lesson: 'seven' },
  })
  expect(versions).toMatchObject([{ audiences: [], themes: [] }])
})

test('the board marks each version of a settled lesson as read, once, and nobody sees marks of what they may not read', async () => {
  const params = { lesson: 'eight' }
  const read = (version: number) => call(mark, { as: 'board', params, body: { version } })
  const reads = async (as: Role) =>
    (await callFor(endpoints.getLesson, getLesson, { as, params })).reads.map(({ version }) => version)
  expect((await read(1)).status).toBe(404)
  await saveLesson(lesson('eight', { status: 'draft' }))
  expect((await read(1)).status).toBe(409)
  await saveLesson(lesson('eight', { version: 2, visibility: 'executive' }))
  expect(await read(2)).toMatchObject({ status: 200, body: { by: expect.stringMatching(/\w/) } })
  expect((await read(2)).status).toBe(409)
  await saveLesson(lesson('eight', { version: 3 }))
  expect((await read(2)).status).toBe(409)
  expect((await read(3)).status).toBe(200)
  expect([await reads('board'), await reads('agency')]).toEqual([[3, 2], [3]])
})
