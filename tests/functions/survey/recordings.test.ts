// A lead records the questions of a survey; a phone gets all of one language in one file, under an address that stands
// for exactly that sound.
import { beforeAll, describe, expect, test } from 'vitest'
import { handler as getHandler } from '#functions/survey/get-recordings.ts'
import { handler as keep } from '#functions/survey/keep-recording.ts'
import { handler as list } from '#functions/survey/list-recordings.ts'
import { handler as remove } from '#functions/survey/remove-recording.ts'
import { handler as showSurvey } from '#functions/survey/show-survey.ts'
import { change } from '#functions/table/write-once.ts'
import { recordedAs } from '#shared/survey/recording.ts'
import { keepRecording, listRecordings, removeRecording } from '#shared/survey/recording-endpoints.ts'
import { versionKey } from '#shared/table/keys.ts'
import { lead } from '../../support/agencies.ts'
import { call, callFor } from '../../support/call.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound, type Round } from '../../support/round.ts'
import { asBase64, silentMp3 } from '../../support/silent-mp3.ts'

let round: Round
beforeAll(async () => {
  round = await openRound()
})

const at = (more: Record<string, string> = {}, of = round) => ({
  survey: of.handout.survey.survey,
  version: String(of.handout.survey.version),
  language: 'en',
  question: 'p1-then',
  ...more,
})
const sound = (seconds: number) => asBase64(silentMp3(seconds))
const keeping = (mp3: string, more?: Record<string, string>, of?: Round) => ({
  ...lead,
  params: at(more, of),
  body: { mp3 },
})
const record = (mp3: string, more?: Record<string, string>, of?: Round) =>
  callFor(keepRecording, keep, keeping(mp3, more, of))
const file = async (hash: string, more: Record<string, string> = {}, of = round) => {
  const { question: _, ...params } = at(more, of)
  return call(getHandler, { params: { ...params, hash } })
}
const recordedIn = async (language: string, of = round) => {
  const { survey, version } = at({}, of)
  const { recorded } = await callFor(listRecordings, list, { ...lead, params: { survey, version } })
  return recorded.find((it) => it.language === language)
}

describe('the one file of a language', () => {
  test('has every recording in the order of the questions, and may be kept by anybody: it is the same for all', async () => {
    await record(sound(2), { question: 'p6' })
    const { hash, questions } = await record(sound(1))
    expect(questions).toEqual(['p1-then', 'p6'])
    const { status, body, headers } = await file(hash)
    expect([status, body]).toEqual([200, [sound(1), sound(2)]])
    expect(headers['cache-control']).toBe('public, max-age=86400, immutable')
    expect(headers).not.toHaveProperty('set-cookie')
  })

  test('has another address as soon as one sound in it is another; the old one leads nowhere', async () => {
    const before = await record(sound(1))
    const after = await record(sound(3))
    expect(after.hash).not.toBe(before.hash)
    expect((await file(before.hash)).status).toBe(404)
    expect((await file(after.hash)).body).toEqual([sound(3), sound(2)])
    expect((await record(sound(1))).hash).toBe(before.hash)
  })

  test('is of one version and one language only', async () => {
    const { hash } = await record(sound(1), { language: 'en-simple' })
    const next = await openRound()
    expect(at({}, next).version).not.toBe(at().version)
    expect((await recordedIn('en-simple', next))?.questions).toEqual([])
    expect((await file(hash, { language: 'en-simple' }, next)).status).toBe(404)
    expect((await file(hash, { language: 'en' })).status).toBe(404)
    expect((await file(hash, { language: 'en-simple' })).body).toEqual([sound(1)])
  })

  test('is named by the page, which marks what is recorded; without any recording the page has not a byte more', async () => {
    const { hash } = await record(sound(1))
    const page = async (of: Round) =>
      (await call(showSurvey, { params: { distribution: of.distribution } })).text
    const text = await page(round)
    expect(text).toContain(`"recorded":"${hash}"`)
    expect(text.match(/data-recorded=true/g)).toHaveLength(2)
    expect(await page(await openRound())).not.toContain('recorded')
  })

  test('leaves a sound out that the version does not know, as after a change that was cut short', async () => {
    const of = await openRound()
    const { hash } = await record(sound(1), {}, of)
    const key = versionKey('survey', at().survey, Number(at({}, of).version))
    await change('Surveys', {
      Key: key,
      UpdateExpression: 'SET recorded.#place.digest = :other',
      ExpressionAttributeNames: { '#place': recordedAs('en', 'p1-then') },
      ExpressionAttributeValues: { ':other': 'of another sound' },
    })
    expect((await file(hash, {}, of)).status).toBe(404)
    const cut = await recordedIn('en', of)
    expect((await file(cut?.hash ?? '', {}, of)).body).toEqual([''])
  })
})

test('what is removed is gone: from the table, from the list, and from its address', async () => {
  const of = await openRound()
  const { hash } = await record(sound(1), {}, of)
  const rows = async () => (await readTable('Surveys')).filter(({ noun }) => noun === 'recording').length
  const before = await rows()
  const now = await callFor(removeRecording, remove, { ...lead, params: at({}, of) })
  expect(now.questions).toEqual([])
  expect(await rows()).toBe(before - 1)
  expect((await file(hash, {}, of)).status).toBe(404)
  expect((await file(now.hash, {}, of)).status).toBe(404)
  expect((await call(remove, { ...lead, params: at({}, of) })).status).toBe(200)
})

test('a file that names somebody keeps only its sound', async () => {
  const named = silentMp3(1, { tag: 'Recorded by Jo' })
  const { hash } = await record(asBase64(named), { language: 'en-simple' })
  expect((await file(hash, { language: 'en-simple' })).body).toEqual([sound(1)])
})

describe('refused, in plain words and at the field', () => {
  const told = async (mp3: string, more?: Record<string, string>) => {
    const { status, body } = await call(keep, keeping(mp3, more))
    return [
      status,
      Object(body).errors?.map(({ at: field, say }: { at: string; say: string }) => [field, say]),
    ]
  }

  test.each([
    ['words', asBase64(new TextEncoder().encode('not a sound '.repeat(50))), 'This is not an MP3 file.'],
    ['two channels', asBase64(silentMp3(1, { channels: 2 })), 'Save it as mono'],
    ['more than 60 kB', asBase64(silentMp3(16)), 'a recording may have 60 kB'],
    ['nothing', '', 'Choose an MP3 file.'],
  ])('%s', async (_, mp3, say) => {
    expect(await told(mp3)).toEqual([400, [['mp3', expect.stringContaining(say)]]])
  })

  test.each<Record<string, string>>([
    { question: 'p99' },
    { language: 'cy' },
    { version: '9999' },
    { survey: 'none' },
  ])('what the survey does not have: %j', async (more) => {
    const { status } = await call(keep, keeping(sound(1), more))
    expect(status).toBe(404)
  })

  test('more than 4 MB in one language, which one answer of a function could not carry', async () => {
    const of = await openRound()
    await record(sound(1), {}, of)
    await change('Surveys', {
      Key: versionKey('survey', at().survey, Number(at({}, of).version)),
      UpdateExpression: 'SET recorded.#place.#size = :size',
      ExpressionAttributeNames: { '#place': recordedAs('en', 'p1-then'), '#size': 'size' },
      ExpressionAttributeValues: { ':size': 3_999_000 },
    })
    const { status, text } = await call(keep, keeping(sound(1), { question: 'p6' }, of))
    expect([status, text]).toEqual([400, expect.stringContaining('4 MB together')])
    // In place of the large one, and in another language, there is room.
    await record(sound(1), { language: 'en-simple' }, of)
    await record(sound(1), {}, of)
  })
})
