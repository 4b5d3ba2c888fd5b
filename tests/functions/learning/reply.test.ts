import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { handler as agree } from '#functions/learning/agree-reply.ts'
import { handler as get } from '#functions/learning/get-reply.ts'
import { handler as list } from '#functions/learning/list-replies.ts'
import { handler as mark } from '#functions/learning/mark-read.ts'
import { handler as noteProgress } from '#functions/learning/note-progress.ts'
import { handler as recordAction } from '#functions/learning/record-action.ts'
import { handler as recordLesson } from '#functions/learning/record-lesson.ts'
import { handler as revise } from '#functions/learning/revise-reply.ts'
import { handler as changes } from '#functions/learning/show-changes.ts'
import { handler as show } from '#functions/learning/show-reply.ts'
import { handler as showAs } from '#functions/learning/show-reply-as.ts'
import { handler as takeDown } from '#functions/learning/take-down-reply.ts'
import * as actions from '#shared/learning/action-endpoints.ts'
import * as lessons from '#shared/learning/learning-endpoints.ts'
import * as endpoints from '#shared/learning/reply-endpoints.ts'
import type { Role } from '#shared/settings/role.ts'
import { call, callFor } from '../../support/call.ts'
import { release } from '../../support/released.ts'
import { openRound, type Round } from '../../support/round.ts'

afterEach(() => vi.useRealTimers())

const text = (said: string) => ({ said, did: 'We made a card.', helped: '' })
const entries = (said = 'Some children did not know why we came.') => [
  {
    state: 'doing',
    texts: {
      adults: { en: text(said), ur: text('کچھ بچے') },
      children: { en: text('I did not know why she came.') },
    },
  },
]

let round: Round
beforeAll(async () => {
  round = await openRound()
  for (let family = 0; family < 12; family++)
    await round.answer({ 'p1-then': 'badly', 'p1-now': 'well', p6: 'often' })
})

const at = () => ({ wave: round.wave })
const save = (from: number, said?: string) =>
  call(revise, { ...of('participation-lead'), params: at(), body: { from, entries: entries(said) } })
const of = (as: Role) => ({ as, claims: { username: as, name: as, 'cognito:groups': `[${as}]` } })
const agreeAs = (as: Role, version: number) => call(agree, { ...of(as), params: at(), body: { version } })
const page = async (lang = 'en') => (await call(show, { params: at(), query: { lang } })).text
const asForm = (form: string, wave = round.wave) => call(showAs, { params: { wave, form } })
const anAction = async () => {
  const lead = of('participation-lead')
  const body = { strand: 'families', title: 'Tell them why', soWhat: '' }
  const { lesson } = await callFor(lessons.recordLesson, recordLesson, { ...lead, body })
  const words = {
    title: 'A card',
    route: 'training',
    owner: 'Manager',
    agency: 'family-hub-north',
    due: '2099-01-31',
  }
  return callFor(actions.recordAction, recordAction, { ...lead, params: { lesson }, body: words })
}
const roundNow = async () =>
  (await callFor(endpoints.listReplies, list, { as: 'board' })).rounds.find(({ wave }) => wave === round.wave)

describe('what a round’s families are answered', () => {
  test('while it is open nobody writes one, and the page says by when there will be one', async () => {
    expect(await save(0)).toMatchObject({
      status: 409,
      body: { title: expect.stringContaining('still open') },
    })
    expect(await page()).toMatch(/By \d+ \w+ 20\d\d we say here what we do about it\./)
    expect(await roundNow()).toBeUndefined()
    expect((await call(mark, { as: 'board', params: at() })).status).toBe(409)
    await round.close()
    await release()
    expect(await roundNow()).toMatchObject({ state: 'none', answered: false, days: 0, late: false })
  })

  test('a number or words that were not published are refused, and nothing is kept', async () => {
    expect(await save(0, 'All 12 of you said so.')).toMatchObject({
      status: 400,
      body: { errors: [{ at: 'entries.0.texts.adults.en.said' }] },
    })
    expect((await callFor(endpoints.getReply, get, { as: 'board', params: at() })).reply).toBeUndefined()
  })

  test('nobody reads it before two people who did not write it agree', async () => {
    expect((await save(0)).status).toBe(201)
    expect((await save(0)).status).toBe(409)
    expect((await agreeAs('participation-lead', 1)).body).toMatchObject({
      title: expect.stringMatching(/else/),
    })
    expect((await agreeAs('board', 1)).status).toBe(200)
    expect((await agreeAs('board', 2)).status).toBe(409)
    expect(await page()).not.toContain('did not know')
    expect((await agreeAs('business-manager', 2)).status).toBe(200)
    expect(await page()).toContain('Some children did not know why we came.')
    expect((await asForm('children')).text).toContain('I did not know why she came.')
    expect((await asForm('children')).text).not.toContain('Some children')
    expect(await roundNow()).toMatchObject({ state: 'public', answered: true, days: 0 })
  })

  test('each language reads its own words, and English where nobody wrote any', async () => {
    const urdu = await page('ur')
    expect(urdu).toContain('dir=rtl')
    expect(urdu).toContain('<h2>کچھ بچے</h2>')
    expect(await page('pl')).toContain('<h2 lang=en-GB dir=ltr>Some children')
    expect(await page('en-simple')).toContain('I did not know why she came.')
  })

  test('the poster has the square and the address; an address that is none gets plain words', async () => {
    const poster = await asForm('poster')
    expect(poster.text).toContain(`/what-changed/${round.wave}</b>`)
    expect(poster.text).toContain('class=code-square')
    expect(poster.headers['cache-control']).toBe('public, max-age=60')
    for (const { status, text } of [
      await asForm('secret'),
      await asForm('poster', 'nope!'),
      await asForm('poster', 'ZZZZ'),
    ]) {
      expect(status).toBe(404)
      expect(text).toContain('There is nothing at this address.')
    }
  })

  test('new words wait while the old are read; taken down, nobody reads any, until two agree again', async () => {
    expect((await save(3, 'Some did not know why.')).status).toBe(201)
    expect(await page()).toContain('Some children did not know why we came.')
    const down = await call(takeDown, { as: 'participation-lead', params: at() })
    expect(down).toMatchObject({ status: 200, body: { status: 'down', version: 5 } })
    expect(await page()).not.toContain('did not know')
    expect((await call(takeDown, { as: 'participation-lead', params: at() })).status).toBe(409)
    expect(await roundNow()).toMatchObject({ state: 'down', answered: true })
    expect((await agreeAs('board', 5)).status).toBe(200)
    expect((await agreeAs('safeguarding-lead', 6)).status).toBe(200)
    expect(await page()).toContain('Some did not know why.')
  })

  test('an answer follows the action that does it, and nobody sees which that is', async () => {
    const lead = of('participation-lead')
    const send = (from: number, action: string) =>
      call(revise, {
        ...lead,
        params: at(),
        body: { from, entries: entries().map((it) => ({ ...it, action })) },
      })
    const from = 7
    expect(await send(from, 'none')).toMatchObject({
      status: 400,
      body: { errors: [{ at: 'entries.0.action' }] },
    })
    const { action } = await anAction()
    expect((await send(from, action)).status).toBe(201)
    for (const [as, version] of [
      ['board', 8],
      ['business-manager', 9],
    ] as const)
      expect((await agreeAs(as, version)).status).toBe(200)
    expect(await page()).toContain('We will do this')
    await call(noteProgress, {
      ...lead,
      params: { action },
      body: { version: 1, says: 'Ready.', done: true },
    })
    const text = await page()
    expect(text).toContain('We did this')
    expect(text).not.toContain(action)
    expect((await call(changes)).text).toContain(`/what-changed/${round.wave}`)
  })

  test('the board marks a round as read, once', async () => {
    expect(await call(mark, { as: 'board', params: at() })).toMatchObject({ status: 200 })
    expect((await call(mark, { as: 'board', params: at() })).status).toBe(409)
    expect((await roundNow())?.read).toMatchObject({ by: expect.stringMatching(/\w/) })
  })
})
