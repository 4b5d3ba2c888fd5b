// What staff do is written before it is done, refused or not, and nothing that anybody typed is in it.
import { expect, test } from 'vitest'
import * as z from 'zod'
import { recordAct, sha256 } from '#functions/audit/audit-store.ts'
import { handler as closeWave } from '#functions/distribution/close-wave.ts'
import { findWave } from '#functions/distribution/wave-store.ts'
import { handle } from '#functions/http/handle.ts'
import { destroyDueKeys } from '#functions/keys/destroy-keys.ts'
import { findKeys } from '#functions/keys/key-store.ts'
import { handler as recordLesson } from '#functions/learning/record-lesson.ts'
import { handler as reviseLesson } from '#functions/learning/revise-lesson.ts'
import { releaseDueWaves } from '#functions/results/release-due-waves.ts'
import { documents } from '#functions/table/document-client.ts'
import { readPartition } from '#functions/table/read.ts'
import { endpoint } from '#shared/api/endpoint.ts'
import { problem } from '#shared/api/problem.ts'
import { AuditEntry } from '#shared/audit/audit-entry.ts'
import { noEntry } from '#shared/audit/link-entry.ts'
import { verifyChain } from '#shared/audit/verify-chain.ts'
import { call } from '../../support/call.ts'
import { Crash } from '../../support/crash.ts'
import { openComments } from '../../support/open-comments.ts'
import { openRound } from '../../support/round.ts'

const lead = { as: 'participation-lead' } as const
const words = 'Zebedee hits me'

async function written(): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = []
  for await (const item of readPartition('Audit', { noun: 'audit' }))
    entries.push(AuditEntry.strip().parse(item))
  return entries
}

/** What some work adds to the log. */
async function added(work: () => Promise<unknown>): Promise<AuditEntry[]> {
  const before = (await written()).length
  await work()
  return (await written()).slice(before)
}

/** Every put in the audit log fails until the returned function is called. */
function breakLog(): () => void {
  documents.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const table = 'TableName' in args.input ? String(args.input.TableName) : ''
        if (commandName === 'PutItemCommand' && table.endsWith('Audit')) throw new Crash()
        return next(args)
      },
    { step: 'initialize', name: 'break-log' },
  )
  return () => documents.middlewareStack.remove('break-log')
}

test('an act is one entry: who, as what, what, on what, and not a word of the body or the query', async () => {
  const { wave, distribution } = await openRound('single')
  const { handler: issue } = await import('#functions/distribution/issue-links.ts')
  const params = { wave, distribution }
  const asked = { as: 'agency', agency: 'family-hub-north', params, body: { count: 3 } } as const
  expect(await added(() => call(issue, asked))).toMatchObject([
    { by: 'Jo Morris', roles: ['agency'], act: 'issueLinks', on: [wave, distribution] },
  ])
  const lesson = { strand: 'research', title: words, soWhat: words }
  const [entry] = await added(() => call(recordLesson, { ...lead, body: lesson, query: {} }))
  expect(Object.keys(entry ?? {}).toSorted()).toEqual(
    ['act', 'at', 'before', 'by', 'hash', 'number', 'on', 'roles'].toSorted(),
  )
  expect(JSON.stringify(await written())).not.toContain('Zebedee')
})

test('a refused act is two entries, the second of the first; a failed one too', async () => {
  const lists = { audiences: [], priorities: [], themes: [], sources: [] }
  const lesson = { title: words, soWhat: words, ...lists }
  const body = { version: 1, ...lesson, status: 'draft', visibility: 'partnership' }
  const [asked, refused] = await added(() =>
    call(reviseLesson, { ...lead, params: { lesson: 'none' }, body }),
  )
  expect(asked).toMatchObject({ act: 'reviseLesson', on: ['none'] })
  expect(asked?.refused).toBeUndefined()
  expect(refused).toMatchObject({
    act: 'reviseLesson',
    on: ['none'],
    refused: 'not-found',
    of: asked?.number,
  })

  const failing = handle(anAct, async () => {
    throw new Error(words)
  })
  const entries = await added(() => call(failing, lead))
  expect(entries).toMatchObject([{ act: 'sayIt' }, { refused: 'broken', of: entries[0]?.number }])
  expect(JSON.stringify(await written())).not.toContain('Zebedee')
})

test('the entry stands before the work begins', async () => {
  let seen: AuditEntry[] = []
  const look = handle(anAct, async () => {
    seen = await written()
    return problem('not-found')
  })
  await call(look, lead)
  expect(seen.at(-1)).toMatchObject({ act: 'sayIt' })
  expect(seen.at(-1)?.refused).toBeUndefined()
})

test('what cannot be written is not done', async () => {
  const { wave } = await openRound()
  const mend = breakLog()
  expect(await call(closeWave, { ...lead, params: { wave } })).toMatchObject({ status: 500 })
  mend()
  expect((await findWave(wave))?.closedEarly).toBeUndefined()
  expect(await call(closeWave, { ...lead, params: { wave } })).toMatchObject({ status: 200 })
  expect((await findWave(wave))?.closedEarly).toBeDefined()
})

test('a role that does not open it: one entry, with an address only if it is one of ours', async () => {
  const { wave } = await openRound()
  const as = 'board' as const
  const refused = { roles: ['board'], act: 'closeWave', refused: 'not-allowed' }
  expect(await added(() => call(closeWave, { as, params: { wave } }))).toMatchObject([
    { ...refused, on: [wave] },
  ])
  const [entry] = await added(() => call(closeWave, { as, params: { wave: words }, body: words }))
  expect(entry).toMatchObject({ ...refused, on: [] })
})

test('nothing is written of who is not signed in, of a form that was filled in wrongly, or of reading', async () => {
  const { handler: listWaves } = await import('#functions/distribution/list-waves.ts')
  const nothing = await added(async () => {
    await call(recordLesson, { body: {} })
    await call(recordLesson, { ...lead, body: { title: words } })
    await call(recordLesson, { ...lead, raw: words })
    await call(listWaves, lead)
    await call(listWaves, { claims: { 'cognito:groups': '[boarding]' } })
  })
  expect(nothing).toEqual([])
})

test('a reading that is marked is written', async () => {
  const read = handle({ ...anAct, method: 'GET', audited: true }, async () => ({}))
  expect(await added(() => call(read, lead))).toMatchObject([{ act: 'sayIt' }])
})

test('what the clock does is written, once when nothing cuts it short', async () => {
  const { wave, close } = await openRound()
  await close()
  await openComments()
  const late = Date.now() + 15 * 24 * 3600_000
  const entries = await added(async () => {
    for (let time = 0; time < 2; time++) await releaseDueWaves(Date.now() + 1)
    for (let time = 0; time < 2; time++) await destroyDueKeys(late)
  })
  const by = { by: 'the schedule', roles: [] }
  expect(entries.filter(({ on }) => on.includes(wave))).toMatchObject([
    { ...by, act: 'releaseWave' },
    { ...by, act: 'destroyKeys' },
  ])
})

test('the clock destroys nothing that cannot be written', async () => {
  const round = await openRound()
  await round.close()
  await openComments()
  await releaseDueWaves(Date.now() + 1)
  const late = Date.now() + 15 * 24 * 3600_000
  const mend = breakLog()
  await destroyDueKeys(late).catch(() => undefined)
  mend()
  expect((await findKeys(round.wave))?.answers).toBeDefined()
  await destroyDueKeys(late)
  expect((await findKeys(round.wave))?.answers).toBeUndefined()
})

test('families leave no entry', async () => {
  const round = await openRound()
  expect(await added(() => round.answer({ p6: 'often' }, { p10a: words }))).toEqual([])
})

test('64 at once: no gap, none lost, a whole chain', async () => {
  const people = Array.from({ length: 64 }, (_, person) => `Person ${person}`)
  const act = { at: new Date().toISOString(), roles: ['board'], act: 'sayIt', on: [] }
  const entries = await added(() => Promise.all(people.map((by) => recordAct({ ...act, by }))))
  expect(entries.map(({ by }) => by).toSorted()).toEqual(people.toSorted())
  const all = await written()
  expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1))
  expect((await verifyChain(all, noEntry, sha256)).brokenAt).toBeUndefined()
})

test('a name cut in the middle of a sign is made whole: the database would keep another', async () => {
  const done = handle(anAct, async () => ({}))
  const name = `${'x'.repeat(119)}😀`
  const [entry] = await added(() => call(done, { ...lead, claims: { name } }))
  expect(entry?.by.isWellFormed()).toBe(true)
  expect((await verifyChain(await written(), noEntry, sha256)).brokenAt).toBeUndefined()
})

const anAct = endpoint({
  id: 'sayIt',
  noun: 'learning',
  access: ['participation-lead'],
  method: 'POST',
  path: '/api/say',
  summary: 'A test.',
  ok: { status: 200, body: z.strictObject({}) },
})
