import { describe, expect, test } from 'vitest'
import { handler as getLesson } from '#functions/learning/get-lesson.ts'
import { handler as listLessons } from '#functions/learning/list-lessons.ts'
import { handler as recordLesson } from '#functions/learning/record-lesson.ts'
import { handler as reviseLesson } from '#functions/learning/revise-lesson.ts'
import * as endpoints from '#shared/learning/learning-endpoints.ts'
import { call, callFor } from '../../support/call.ts'

const lead = { as: 'participation-lead' } as const
const words = {
  title: 'Families tell their story again and again',
  soWhat: 'One page goes with the family.',
  audiences: ['trainers'],
  priorities: ['neglect'],
  themes: ['handing over'],
  sources: [{ kind: 'document', reference: 'Plan 2026, page 4', says: 'It says so, too.' }],
}
const record = () =>
  callFor(endpoints.recordLesson, recordLesson, { ...lead, body: { strand: 'case-audit', ...words } })
const revise = (lesson: string, body: object) =>
  call(reviseLesson, { ...lead, params: { lesson }, body: { ...words, visibility: 'partnership', ...body } })

describe('a lesson', () => {
  test('is edited, accepted and found by its status; every version is kept with who and when', async () => {
    const { lesson } = await record()
    expect(await revise(lesson, { version: 1, title: 'They repeat it', status: 'draft' })).toMatchObject({
      status: 201,
    })
    expect(await revise(lesson, { version: 2, status: 'accepted' })).toMatchObject({ status: 201 })
    const { versions } = await callFor(endpoints.getLesson, getLesson, { ...lead, params: { lesson } })
    expect(versions.map((it) => [it.version, it.title, it.status])).toEqual([
      [3, words.title, 'accepted'],
      [2, 'They repeat it', 'draft'],
      [1, words.title, 'draft'],
    ])
    expect(versions[0]).toMatchObject({ by: 'Jo Morris', strand: 'case-audit' })
    const { lessons } = await callFor(endpoints.listLessons, listLessons, {
      ...lead,
      query: { status: 'accepted' },
    })
    expect(lessons.map((it) => it.lesson)).toEqual([lesson])
  })

  test('nobody overwrites another’s edit', async () => {
    const { lesson } = await record()
    const both = await Promise.all([
      revise(lesson, { version: 1, title: 'Mine', status: 'draft' }),
      revise(lesson, { version: 1, title: 'Yours', status: 'draft' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test('is declined only with a reason', async () => {
    const { lesson } = await record()
    expect(await revise(lesson, { version: 1, status: 'declined' })).toMatchObject({ status: 400 })
    expect(await revise(lesson, { version: 1, status: 'declined', reason: 'Too few answers' })).toMatchObject(
      {
        status: 201,
        body: { reason: 'Too few answers' },
      },
    )
  })

  test('longer than 280 characters is refused, in words beside the field', async () => {
    const body = { strand: 'families', title: 'x'.repeat(281), soWhat: '' }
    expect(await call(recordLesson, { ...lead, body })).toMatchObject({
      status: 400,
      body: { errors: [{ at: 'title', say: 'Keep it to 280 characters.' }] },
    })
  })
})
