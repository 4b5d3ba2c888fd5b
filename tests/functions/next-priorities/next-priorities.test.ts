import { beforeAll, expect, test } from 'vitest'
import { saveLesson } from '#functions/learning/lesson-store.ts'
import { handler as adopt } from '#functions/next-priorities/adopt-next-priorities.ts'
import { handler as agree } from '#functions/next-priorities/agree-next-priorities.ts'
import { handler as get } from '#functions/next-priorities/get-next-priorities.ts'
import { handler as save } from '#functions/next-priorities/save-next-priorities.ts'
import { handler as revise } from '#functions/settings/revise-settings.ts'
import { readSettings } from '#functions/settings/settings-store.ts'
import * as endpoints from '#shared/next-priorities/next-priorities-endpoints.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import type { Role } from '#shared/settings/role.ts'
import { aLesson } from '../../support/a-lesson.ts'
import { call, callFor } from '../../support/call.ts'
import { setUpOnce } from '../../support/set-up.ts'

const of = (as: Role, name: string) => ({
  as,
  claims: { username: name, name, 'cognito:groups': `[${as}]` },
})
const manager = of('business-manager', 'nat')
const board = of('board', 'lou')
const now = () => callFor(endpoints.getNextPriorities, get, manager)

beforeAll(async () => {
  await setUpOnce()
  await saveLesson(
    aLesson({ lesson: 'one', title: 'It helped', status: 'accepted', priorities: ['neglect'] }),
  )
  await saveLesson(aLesson({ lesson: 'two', title: 'A draft', status: 'draft' }))
})

const because = { side: 'against', of: { kind: 'lesson', id: 'one' }, says: 'It is done.' }
const entries = (neglect: object = { is: 'end', why: 'It is done.', carried: 'We go on counting.' }) => [
  ...startingPriorities.priorities.map(({ id, title }) => ({
    priority: id,
    title,
    evidence: [because],
    decision: id === 'neglect' ? neglect : { is: 'keep', why: 'Not yet done.' },
  })),
  {
    priority: 'voice',
    title: 'Children’s voice',
    evidence: [because],
    decision: { is: 'new', why: 'They ask for it.' },
  },
]
const write = async (body: object, who = manager) =>
  call(save, { ...who, params: { year: (await now()).next }, body })
const step = async (handler: Parameters<typeof call>[0], who: ReturnType<typeof of>, body: object) =>
  call(handler, { ...who, params: { year: (await now()).next }, body })

test('evidence is tied to what is there, each decision has a reason, and nobody overwrites another', async () => {
  expect((await now()).citable).toEqual([{ kind: 'lesson', id: 'one', title: 'It helped' }])
  expect((await write({ from: 0, entries: entries({ is: 'end', why: ' ' }) })).status).toBe(400)
  const draft = entries().map((it) => ({
    ...it,
    evidence: [{ ...because, of: { kind: 'lesson', id: 'two' } }],
  }))
  expect(await write({ from: 0, entries: draft })).toMatchObject({
    status: 400,
    body: { errors: [{ at: 'entries.0.evidence.0.of' }, {}, {}, {}] },
  })
  expect((await write({ from: 0, entries: entries() })).body).toMatchObject({
    entries: [{ evidence: [{ title: 'It helped' }] }, {}, {}, {}],
  })
  expect((await write({ from: 0, entries: entries() }, board)).status).toBe(409)
})

test('two decide who did not write it last; then it becomes the tree in one act, and what ended keeps its name', async () => {
  expect((await step(agree, manager, { version: 1 })).status).toBe(409)
  expect((await step(agree, board, { version: 1 })).status).toBe(200)
  // A change takes the agreement back.
  expect((await write({ from: 2, entries: entries() }, of('participation-lead', 'jo'))).status).toBe(201)
  expect((await step(adopt, manager, { version: 3, settings: 1 })).status).toBe(409)
  expect((await step(agree, board, { version: 3 })).status).toBe(200)
  expect((await step(agree, manager, { version: 4 })).body).toMatchObject({ decidedOn: expect.any(String) })
  expect((await write({ from: 5, entries: entries() })).status).toBe(409)
  expect((await step(adopt, manager, { version: 5, settings: 7 })).status).toBe(409)
  const { settings } = await now()
  expect((await step(adopt, manager, { version: 5, settings })).status).toBe(200)
  expect((await step(adopt, manager, { version: 6, settings: settings + 1 })).status).toBe(409)
  const { priorities } = await readSettings()
  expect(priorities?.priorities.map(({ id }) => id)).toEqual(['exploitation', 'early-help', 'voice'])
  expect(priorities?.ended).toMatchObject([{ id: 'neglect', title: 'Promote good practice on neglect' }])
  // What hung on those that stay hangs there still.
  const before = startingPriorities.priorities.find(({ id }) => id === 'early-help')
  expect(priorities?.priorities[1]).toEqual(before)
})

test('whoever takes a priority out in the set-up leaves its name behind, too', async () => {
  const { priorities, settings } = await now()
  const next = { priorities: priorities.priorities.filter(({ id }) => id !== 'voice') }
  await call(revise, {
    ...manager,
    params: { section: 'priorities' },
    body: { from: settings, settings: { priorities: next } },
  })
  expect((await readSettings()).priorities?.ended?.map(({ id }) => id)).toEqual(['neglect', 'voice'])
})
