import { beforeAll, describe, expect, test } from 'vitest'
import { handler as get } from '#functions/learning/get-record.ts'
import { handler as keep } from '#functions/learning/keep-record.ts'
import { handler as list } from '#functions/learning/list-records.ts'
import { handler as revise } from '#functions/learning/revise-record.ts'
import type { LearningRecord } from '#shared/learning/record.ts'
import * as endpoints from '#shared/learning/record-endpoints.ts'
import { type Asked, call, callFor } from '../../support/call.ts'
import { setUpOnce } from '../../support/set-up.ts'

beforeAll(setUpOnce)

const lead = { as: 'participation-lead' } as const
const hub = { as: 'agency', agency: 'family-hub-north' } as const
const school = { as: 'agency', agency: 'riverside-school' } as const

const strategy = { name: 'Young advisers', methods: 'They meet us every month.' }
const issue = { about: 'Reports come late.', raisedBy: 'Police', raisedOn: '2026-11-02' }

const write = (who: Asked, body: object) => call(keep, { ...who, body })
const added = (who: Asked, body: object): Promise<LearningRecord> =>
  callFor(endpoints.keepRecord, keep, { ...who, body })
const seen = async (who: Asked) =>
  (await callFor(endpoints.listRecords, list, who)).records.map(({ record }) => record)

describe('registers', () => {
  test('an agency writes its own and sees no other’s; who leads sees all', async () => {
    const own = await added(hub, { kind: 'strategy', agency: 'family-hub-north', fields: strategy })
    const other = await added(school, { kind: 'strategy', agency: 'riverside-school', fields: strategy })
    const raised = await added({ as: 'board' }, { kind: 'challenge', fields: issue })
    expect(await seen(hub)).toEqual([own.record])
    expect((await seen({ as: 'board' })).sort()).toEqual([own.record, other.record, raised.record].sort())
    for (const record of [other.record, raised.record, 'none']) {
      expect((await call(get, { ...hub, params: { record } })).status).toBe(404)
      const body = { version: 1, fields: strategy }
      expect((await call(revise, { ...hub, params: { record }, body })).status).toBe(404)
    }
  })

  test('nobody writes for another agency, or in a register that is not theirs', async () => {
    for (const [who, body] of [
      [hub, { kind: 'strategy', agency: 'riverside-school', fields: strategy }],
      [hub, { kind: 'strategy', fields: strategy }],
      [hub, { kind: 'challenge', fields: issue }],
      [hub, { kind: 'challenge', agency: 'family-hub-north', fields: issue }],
      [{ as: 'board' }, { kind: 'horizon', fields: {} }],
      [{ as: 'scrutineer' }, { kind: 'challenge', fields: issue }],
    ] as const)
      expect((await write(who, body)).status, JSON.stringify(body)).toBe(403)
  })

  test('what is missing is named, all of it; an unknown agency and an unknown field are refused', async () => {
    expect(await write(lead, { kind: 'challenge', fields: { forum: 'Board' } })).toMatchObject({
      status: 400,
      body: { errors: [{ at: 'fields.about' }, { at: 'fields.raisedBy' }, { at: 'fields.raisedOn' }] },
    })
    expect(await write(lead, { kind: 'strategy', agency: 'nobody', fields: strategy })).toMatchObject({
      status: 400,
      body: { errors: [{ at: 'agency' }] },
    })
    expect(await write(lead, { kind: 'challenge', fields: { ...issue, child: 'x' } })).toMatchObject({
      status: 400,
      body: { errors: [{ at: 'fields' }] },
    })
  })

  test('every version is kept, and nobody writes over another’s', async () => {
    const { record } = await added(lead, { kind: 'challenge', fields: issue })
    const answered = { ...issue, response: 'We look at it in December.' }
    const save = () =>
      call(revise, { as: 'board', params: { record }, body: { version: 1, fields: answered } })
    const both = await Promise.all([save(), save()])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const { versions } = await callFor(endpoints.getRecord, get, { ...lead, params: { record } })
    expect(versions.map(({ version, fields }) => [version, fields])).toEqual([
      [2, answered],
      [1, issue],
    ])
  })
})
