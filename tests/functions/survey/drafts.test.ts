// A survey is written by several people, saved over and over, and published: nobody's words are lost or mixed up.
import { expect, test } from 'vitest'
import { handler as open } from '#functions/distribution/open-wave.ts'
import { handler as discard } from '#functions/survey/discard-draft.ts'
import { handler as get } from '#functions/survey/get-draft.ts'
import { handler as getVersion } from '#functions/survey/get-survey.ts'
import { handler as list } from '#functions/survey/list-drafts.ts'
import { handler as versionsOf } from '#functions/survey/list-versions.ts'
import { handler as publish } from '#functions/survey/publish-draft.ts'
import { handler as retire } from '#functions/survey/retire-survey.ts'
import { handler as save } from '#functions/survey/save-draft.ts'
import { handler as start } from '#functions/survey/start-draft.ts'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import type { SurveyDraft } from '#shared/survey/draft.ts'
import * as endpoints from '#shared/survey/draft-endpoints.ts'
import { getSurvey, listVersions, retireSurvey } from '#shared/survey/survey-endpoints.ts'
import { lead } from '../../support/agencies.ts'
import { call, callFor } from '../../support/call.ts'
import { everyKind } from '../../support/every-kind.ts'
import { setUpOnce } from '../../support/set-up.ts'

const blank: SurveyDraft = {
  id: 'written-here',
  title: '',
  audience: '',
  voice: 'child',
  language: 'en',
  anchor: { text: '', before: '' },
  questions: [],
}

const begin = (definition: SurveyDraft = blank) =>
  callFor(endpoints.startDraft, start, { ...lead, body: { definition } })
const saveAs = (name: string, draft: string, from: number, definition: unknown) =>
  call(save, {
    ...lead,
    claims: { name, 'cognito:groups': '[participation-lead]' },
    params: { draft },
    body: { from, definition },
  })
const read = (draft: string) => call(get, { ...lead, params: { draft } })

test('a blank one is saved as it is, and stands in the list', async () => {
  const { draft } = await begin()
  expect((await saveAs('Jo Morris', draft, 1, { ...blank, title: 'How was it?' })).status).toBe(200)
  expect((await read(draft)).body).toMatchObject({ version: 2, definition: { title: 'How was it?' } })
  const { drafts } = await callFor(endpoints.listDrafts, list, lead)
  expect(drafts.find((it) => it.draft === draft)).toMatchObject({ title: 'How was it?', questions: 0 })
})

test('of two people who save over the same version the second is told who was first, and changes nothing', async () => {
  const { draft } = await begin()
  const all = await Promise.all(
    ['Jo Morris', 'Sam Patel'].map((by) => saveAs(by, draft, 1, { ...blank, title: by })),
  )
  expect(all.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const winner = all[0]?.status === 200 ? 'Jo Morris' : 'Sam Patel'
  const refused = all.find(({ status }) => status === 409)
  expect(refused?.text).toMatch(
    new RegExp(`${winner} saved version 2 on \\d\\d/\\d\\d/20\\d\\d at \\d\\d:\\d\\d`),
  )
  expect((await read(draft)).body).toMatchObject({ version: 2, by: winner, definition: { title: winner } })
})

test('what is no survey at all is refused, and what was saved stays', async () => {
  const { draft } = await begin()
  const question = { id: 'q', kind: 'one', text: '', reported: true, options: [] }
  expect((await saveAs('Jo', draft, 1, { ...blank, questions: [question] })).status).toBe(200)
  for (const wrong of [
    { ...blank, unknown: 1 },
    { ...blank, title: 'x'.repeat(121) },
    { ...blank, questions: [{ ...question, kind: 'riddle' }] },
    { ...blank, questions: [{ ...question, script: 'x' }] },
    { ...blank, questions: Array(81).fill(question) },
  ])
    expect((await saveAs('Jo', draft, 2, wrong)).status).toBe(400)
  expect((await read(draft)).body).toMatchObject({ version: 2, definition: { questions: [question] } })
})

test('publishing says at each place what is missing, and publishes nothing', async () => {
  const { draft } = await begin({
    ...blank,
    questions: [{ id: 'felt', kind: 'one', text: '', reported: true, options: [] }],
  })
  const { status, body } = await call(publish, { ...lead, params: { draft }, body: { from: 1 } })
  expect(status).toBe(422)
  expect(Object(body).errors).toEqual(
    expect.arrayContaining([
      { at: 'title', say: 'Say what the survey is called.' },
      { at: 'questions.felt.text', say: 'Write something here.' },
      { at: 'questions.felt.options', say: 'Give at least two answers.' },
    ]),
  )
  expect((await read(draft)).status).toBe(200)
})

test('a whole one is published as it was saved, as the next version, and its draft is gone', async () => {
  const definition = { ...everyKind, id: 'twice-published' }
  for (const version of [1, 2]) {
    const { draft } = await begin(definition)
    const asked = { ...lead, params: { draft }, body: { from: 1 } }
    expect(await callFor(endpoints.publishDraft, publish, asked)).toMatchObject({ version })
    expect((await read(draft)).status).toBe(404)
    expect((await call(publish, asked)).status).toBe(404)
  }
  const params = { survey: definition.id, version: '2' }
  expect((await callFor(getSurvey, getVersion, { ...lead, params })).definition).toEqual(definition)
})

test('what is marked as not ours to use cannot be published; what its owner allows can', async () => {
  const [first, ...rest] = everyKind.questions
  const withSource = (mayUse: boolean) => ({
    ...everyKind,
    id: 'borrowed',
    questions: first
      ? [{ ...first, source: { from: 'A journal', licence: 'All rights reserved', mayUse } }, ...rest]
      : [],
  })
  const tryOut = async (mayUse: boolean) => {
    const { draft } = await begin(withSource(mayUse))
    return call(publish, { ...lead, params: { draft }, body: { from: 1 } })
  }
  const refused = await tryOut(false)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('is not ours to use')
  expect((await tryOut(true)).status).toBe(201)
})

test('a version that is retired stays to be read, and no new round may use it', async () => {
  const definition = { ...everyKind, id: 'retired-here' }
  for (let version = 1; version <= 2; version++) {
    const { draft } = await begin(definition)
    await call(publish, { ...lead, params: { draft }, body: { from: 1 } })
  }
  const params = { survey: definition.id, version: '2' }
  const { retired } = await callFor(retireSurvey, retire, { ...lead, params })
  expect(retired).toMatch(/^20/)
  expect((await callFor(retireSurvey, retire, { ...lead, params })).retired).toBe(retired)
  expect((await call(retire, { ...lead, params: { ...params, version: '9' } })).status).toBe(404)
  const { versions } = await callFor(listVersions, versionsOf, { ...lead, params: { survey: definition.id } })
  expect(versions.map((it) => [it.version, it.retired])).toEqual([
    [2, retired],
    [1, undefined],
  ])
  await setUpOnce()
  const closes = new Date(Date.now() + 24 * 3600_000).toISOString()
  const openOn = (version: number) =>
    call(open, {
      ...lead,
      body: {
        title: 'R',
        closes,
        checks: madeUpChecks(closes),
        surveys: [{ survey: definition.id, version }],
      },
    })
  const refused = await openOn(2)
  expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('retired')])
  expect((await openOn(1)).status).toBe(201)
})

test('only what was on the screen is thrown away', async () => {
  const { draft } = await begin()
  await saveAs('Sam Patel', draft, 1, { ...blank, title: 'Kept' })
  const throwAway = (from: number) => call(discard, { ...lead, params: { draft }, body: { from } })
  expect((await throwAway(1)).status).toBe(409)
  expect((await read(draft)).status).toBe(200)
  expect((await throwAway(2)).status).toBe(200)
  expect((await read(draft)).status).toBe(404)
  expect((await saveAs('Jo Morris', draft, 2, blank)).status).toBe(404)
})
