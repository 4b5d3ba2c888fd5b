// Everything that is done once, on a real engine, noting what each function reads, writes and unwraps. The grants must
// be exactly that: with less a function fails on AWS, with more somebody could do what nobody needs.
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import '../support/store.ts'
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { madeUpSettings } from '#infra/local/made-up-settings.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import type { DeskLine } from '#shared/comments/desk-endpoints.ts'
import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import type { Handout } from '#shared/response/seal-response.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import type { Role } from '#shared/settings/role.ts'
import { SectionName } from '#shared/settings/settings.ts'
import { isChoice, optionIds } from '#shared/survey/options-of.ts'
import { intakeKey } from '#shared/table/keys.ts'
import { emptyRound } from '#web/lead/round-draft.ts'
import { destroysKeys, makesKeys, tableUses, unwraps } from '../../infra/aws/grants.ts'
import { build } from '../../infra/build/build.ts'
import { functionFiles } from '../../infra/build/build-functions.ts'
import { type Asked, call, type Reply } from '../support/call.ts'
import { frontDoor } from '../support/front-door.ts'
import { asBase64, silentMp3 } from '../support/silent-mp3.ts'
import { runTheYear } from './run-the-year.ts'

const used = new Map(functionFiles().map(({ id }) => [id, new Set<string>()]))
let running = ''
/** Who reads Welsh. */
let translator = ''
const note = (use: string) => used.get(running)?.add(use)

const verbs: Record<string, string> = {
  GetItemCommand: 'get',
  QueryCommand: 'query',
  PutItemCommand: 'put',
  UpdateItemCommand: 'update',
  DeleteItemCommand: 'delete',
}

const isDelete = (request: object): boolean => Object.keys(request).join() === 'DeleteRequest'

/** Runs a function as API Gateway would, or by the clock. */
async function run(id: string, asked: Asked | 'by the clock' = {}): Promise<Reply> {
  running = id
  const file = functionFiles().find((it) => it.id === id)?.file ?? ''
  const { handler } = await import(resolve(file))
  if (asked !== 'by the clock') return call(handler, asked)
  await handler({ schedule: true }, {})
  return { status: 200, body: undefined, text: '', headers: {} }
}

async function asLead(id: string, asked: Asked = {}) {
  const { status, body, text } = await run(id, { as: 'participation-lead', ...asked })
  expect(status, `${id}: ${text}`).toBeLessThan(300)
  return Object(body)
}

const form = (fields: Record<string, string>) => ({
  raw: new URLSearchParams(fields).toString(),
  contentType: 'application/x-www-form-urlencoded',
})

const day = 24 * 3600_000
const week = 7 * day

/** The happiest answers, which make lessons, and something in every box. */
const answers: Record<string, string> = {}
const texts: Record<string, string> = {}
for (const question of parentCarer.questions) {
  if (question.kind === 'text') texts[question.id] = 'Thank you.'
  if (isChoice(question) && question.kind !== 'many') answers[question.id] = optionIds(question)[0] ?? ''
  if (question.showIf && 'typed' in question.showIf) answers[question.id] = 'yes'
}

beforeAll(async () => {
  await build()
  const { documents } = await import('#functions/table/document-client.ts')
  const { wrapping } = await import('#functions/keys/wave-wrapping.ts')
  documents.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        const { TableName, RequestItems } = Object(args.input)
        if (TableName) note(`${TableName.replace('heard-', '')} ${verbs[commandName] ?? commandName}`)
        for (const [table, requests] of Object.entries<object[]>(RequestItems ?? {}))
          note(`${table.replace('heard-', '')} ${requests.every(isDelete) ? 'batch' : 'batch that puts'}`)
        return next(args)
      },
    { step: 'initialize', name: 'note' },
  )
  const { create, unwrap, destroy } = wrapping
  vi.spyOn(wrapping, 'create').mockImplementation((wave) => {
    note('makes keys')
    return create(wave)
  })
  vi.spyOn(wrapping, 'unwrap').mockImplementation((key, context, wrapped) => {
    note(`unwraps ${context.purpose}`)
    return unwrap(key, context, wrapped)
  })
  vi.spyOn(wrapping, 'destroy').mockImplementation((key) => {
    note('destroys keys')
    return destroy(key)
  })
  await everything()
})
afterAll(() => vi.useRealTimers())

async function everything(): Promise<void> {
  await theSettings()
  await thePeople()
  const survey = parentCarer.id
  const { version } = await asLead('publishSurvey', { params: { survey }, body: parentCarer })
  await asLead('listSurveys')
  const published = await asLead('getSurvey', { params: { survey, version: String(version) } })
  await theRecordings({ survey, version: String(version) })
  await theDrafts()
  await thePlans()
  const rounds = [await aRound('single', 2, published), await aRound('open', 12, published)]
  await asLead('listWaves')
  await madeUpRound(published)
  await aWeekLater(() => run('countAnswers', 'by the clock'))
  await theCanary(await asLead('listDistributions', { params: { wave: rounds[1]?.wave ?? '' } }))
  for (const params of rounds) {
    await asLead('closeWave', { params })
    await asLead('releaseWave', { params })
  }
  await run('openComments', 'by the clock')
  const flooded = await flood(rounds[0]?.wave ?? '')
  await run('releaseWave', 'by the clock')
  await asLead('decideFlood', { params: flooded, body: { excluded: false } })
  await run('releaseWave', 'by the clock')
  for (const params of rounds) await asLead('getSummary', { params })
  await asLead('listCore')
  await asLead('getBreakIn', { query: { people: '12' } })
  for (const params of rounds) await theDesk(params)
  await run('watchComments', 'by the clock')
  await tooSmallRound(published)
  await lessons()
  await runTheYear(run, rounds[1]?.wave ?? '')
  expect(await run('listAudit', { as: 'scrutineer' })).toMatchObject({ status: 200 })
  for (const id of ['showStart', 'leaveSurvey', 'showChanges', 'showAbout', 'getOpenapi']) await run(id)
  await run('showAboutPage', { params: { page: 'answers' } })
  await run('showPrivacy', { params: { reader: 'adult' } })
  await run('showTemplate', { as: 'business-manager', params: { template: 'impact-assessment' } })
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30 * 24 * 3600_000 })
  await run('destroyKeys', 'by the clock')
  vi.setSystemTime(Date.now() + 800 * 24 * 3600_000)
  await run('retainData', 'by the clock')
}

/** Answers an open hand-out, which other functions take from it. */
async function theCanary({ distributions }: { distributions: DistributionView[] }): Promise<void> {
  const door = await frontDoor(async (id, asked) => {
    const reply = await run(id, asked)
    running = 'answerCanary'
    return reply
  })
  vi.stubEnv('HEARD_ORIGIN', door.origin)
  vi.stubEnv(
    'HEARD_CANARY',
    distributions.find(({ kind, mode }) => kind === 'open' && mode === 'alone')?.distribution,
  )
  await run('answerCanary', 'by the clock')
  vi.unstubAllEnvs()
  door.close()
}

/** One survey is written and published, another thrown away; each time somebody else was faster once. */
async function theDrafts(): Promise<void> {
  const body = { definition: { ...parentCarer, id: 'drafted' } }
  for (const end of ['discardDraft', 'publishDraft']) {
    const { draft } = await asLead('startDraft', { body })
    await asLead('listDrafts')
    await asLead('getDraft', { params: { draft } })
    const params = { draft }
    await asLead('saveDraft', { params, body: { from: 1, ...body } })
    const late = { as: 'participation-lead', params } as const
    expect(await run('saveDraft', { ...late, body: { from: 1, ...body } })).toMatchObject({ status: 409 })
    expect(await run(end, { ...late, body: { from: 1 } })).toMatchObject({ status: 409 })
    await asLead(end, { params, body: { from: 2 } })
  }
  await asLead('listVersions', { params: { survey: 'drafted' } })
  await asLead('retireSurvey', { params: { survey: 'drafted', version: '1' } })
}

/** A round is planned, and not wanted after all. */
async function thePlans(): Promise<void> {
  const params = { draft: 'round-000000000000' }
  await asLead('saveRoundDraft', { params, body: { from: 0, round: emptyRound } })
  await asLead('listRoundDrafts')
  await asLead('dropRoundDraft', { params, body: { from: 1 } })
}

/** A question is recorded, heard, and not any more. */
async function theRecordings(of: { survey: string; version: string }): Promise<void> {
  const params = { ...of, language: 'en', question: 'p6' }
  const body = { mp3: asBase64(silentMp3(1)) }
  const { hash } = await asLead('keepRecording', { params, body })
  await asLead('listRecordings', { params: of })
  await asLead('getRecordings', { params: { ...of, language: 'en', hash } })
  await asLead('removeRecording', { params })
}

/** Somebody writes into the table: a hand-out of a round has more answers than links. */
async function flood(wave: string): Promise<{ wave: string; distribution: string }> {
  const { distributions } = await asLead('listDistributions', { params: { wave } })
  const { distribution } = distributions.find(({ kind }: { kind: string }) => kind === 'single')
  const { writeOnce } = await import('#functions/table/write-once.ts')
  running = ''
  for (const digit of ['a', 'b'])
    await writeOnce('Intake', { ...intakeKey(wave, digit.repeat(64)), distribution })
  return { wave, distribution }
}

async function aWeekLater(work: () => Promise<unknown>): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + week })
  await work()
  vi.useRealTimers()
}

/** Everything saved by the business manager, and a hold on what waits, placed and lifted. */
async function theSettings(): Promise<void> {
  const settings = madeUpSettings(londonDay(Date.now()))
  for (const section of SectionName.options) {
    const body = { from: 0, settings: { [section]: settings[section] } }
    await asLead('reviseSettings', { as: 'business-manager', params: { section }, body })
  }
  await asLead('getSettings')
  const review = londonDay(Date.now() + 30 * 24 * 3600_000)
  const holds = [
    { from: 0, held: true, reason: 'An inquiry asks for it', review },
    { from: 1, held: false, reason: 'The inquiry is over' },
  ]
  for (const body of holds)
    await asLead('holdData', { as: 'business-manager', params: { class: 'pool' }, body })
  await asLead('getRetention', { as: 'business-manager' })
}

/** Somebody invited, changed, looked at, gone; and all sign-ins set anew. */
async function thePeople(): Promise<void> {
  const words = { name: 'Lou Green', roles: ['board'], agencies: [] }
  const by = { as: 'business-manager' } as const
  const { person } = await asLead('invitePerson', { ...by, body: { ...words, mailbox: 'lou@example.org' } })
  await asLead('revisePerson', { ...by, params: { person }, body: { ...words, from: 1 } })
  await asLead('reviewPerson', { ...by, params: { person }, body: { from: 2 } })
  await asLead('leavePerson', { ...by, params: { person }, body: { from: 3 } })
  await asLead('listPeople', by)
  const welsh = { name: 'Cam Jones', roles: ['reader'], agencies: [], mailbox: 'cam.jones@example.org' }
  translator = (await asLead('invitePerson', { ...by, body: welsh })).person
  await run('setSignIns', 'by the clock')
}

type By = (person: string, as?: Role) => Asked
const by: By = (person, as = 'reader') => ({ as, claims: { username: person, name: person } })

/** Two readers and a lead with the comments of one round: a worry, another language, words for others. */
async function theDesk({ wave }: { wave: string }): Promise<void> {
  await asLead('countWaiting', by('cam'))
  const { lines } = await asLead('listComments', by('cam'))
  // What was found on paper stands first, and nobody said yes to showing it.
  const ours: DeskLine[] = lines.filter((it: DeskLine) => it.wave === wave).toReversed()
  for (const [place, { comment }] of ours.entries()) {
    const set = { params: { wave, comment } }
    await asLead('claimComment', { ...by('cam'), ...set })
    await asLead('releaseComment', { ...by('cam'), ...set, body: { revision: 1 } })
    await asLead('claimComment', { ...by('cam'), ...set })
    if (place === 1) await theTranslation(set)
    else await asLead('judgeComment', { ...by('cam'), ...set, body: judged(3, place === 0 ? 3 : 0) })
    if (place === 0) await theWorry(set)
  }
  await asLead('publishWords', { ...by('cam'), params: { wave } })
  await asLead('getWords', { params: { wave } })
}

const judged = (revision: number, grade: number) => ({
  revision,
  grade,
  worries: [],
  names: false,
  why: '',
  themes: [],
})

async function theWorry(set: Asked): Promise<void> {
  const lead = by('eve', 'safeguarding-lead')
  await asLead('revealHandOut', { ...by('dee'), ...set, body: { revision: 4, reason: 'To ask them' } })
  await asLead('revealHandOut', { ...lead, ...set, body: { revision: 5, reason: 'Yes' } })
  await asLead('claimComment', { ...by('dee'), ...set })
  await asLead('judgeComment', { ...by('dee'), ...set, body: judged(7, 3) })
  const referral = { to: 'MASH', reference: 'M-1', why: 'A child', copied: true }
  await asLead('referComment', { ...lead, ...set, body: { revision: 8, ...referral } })
  await asLead('claimComment', { ...by('cam'), ...set })
  await asLead('proposeWords', { ...by('cam'), ...set, body: { revision: 10, texts: {} } })
  await asLead('claimComment', { ...by('dee'), ...set })
  const body = { revision: 12, show: true, reason: '', themes: [] }
  await asLead('clearWords', { ...by('dee'), ...set, body })
}

async function theTranslation(set: Asked): Promise<void> {
  await asLead('translateComment', { ...by('cam'), ...set, body: { revision: 3, language: 'cy' } })
  await asLead('claimComment', { ...by(translator), ...set })
  const body = { revision: 5, language: 'cy', texts: {} }
  await asLead('translateComment', { ...by(translator), ...set, body })
  await asLead('claimComment', { ...by('cam'), ...set })
  await asLead('judgeComment', { ...by('cam'), ...set, body: judged(7, 0) })
}

/** Its answers wait for a later round that does not come. */
async function tooSmallRound(published: Handout['survey']): Promise<void> {
  const params = await aRound('open', 3, published)
  await asLead('closeWave', { params })
  await run('openComments', 'by the clock')
  await run('releaseWave', 'by the clock')
}

/** An empty round, marked as made up. */
async function madeUpRound({ survey, version }: Handout['survey']): Promise<void> {
  const closes = new Date(Date.now() + 24 * 3600_000).toISOString()
  const { wave } = await asLead('openWave', {
    body: { title: 'Try-out', closes, checks: madeUpChecks(closes), surveys: [{ survey, version }] },
  })
  await asLead('markWave', { params: { wave } })
}

async function aRound(kind: 'single' | 'open', families: number, published: Handout['survey']) {
  const { survey, version } = published
  const closes = new Date(Date.now() + week + day).toISOString()
  const { wave } = await asLead('openWave', {
    body: { title: 'Autumn', closes, checks: madeUpChecks(closes), surveys: [{ survey, version }] },
  })
  const body = { agency: 'family-hub-north', survey, kind, expected: 60 }
  const { distribution } = await asLead('openDistribution', { params: { wave }, body })
  await asLead('listDistributions', { params: { wave } })
  await calledBack({ wave }, { ...body, kind: 'single' })
  await onPaper({ wave }, body)
  const params = { wave, distribution }
  const { links } = await asLead('issueLinks', { params, body: { count: families } })
  if (kind === 'single') await run('enterCode', form({ code: links[0].split('#')[1] }))
  const { findKeys } = await import('#functions/keys/key-store.ts')
  running = ''
  const { publicKeys } = (await findKeys(wave)) ?? { publicKeys: { answers: '' } }
  const handout = { ...params, survey: published, publicKeys: { comments: '', ...publicKeys } }
  for (const family of Array(families).keys())
    await aFamily(handout, links[family]?.split('#')[1], family === 0)
  return { wave }
}

/** Answers, and again because the reply got lost. The first takes it out, then sends without JavaScript. */
async function aFamily(handout: Handout, token: string | undefined, isFirst: boolean): Promise<void> {
  const params = { distribution: handout.distribution }
  const { submission, code } = await sealOnPhone(handout, { answers, texts }, token)
  for (const id of ['showSurvey', 'showWithdraw']) await run(id, { params })
  for (let time = 0; time < 2; time++)
    expect(await run('submitResponse', { params, body: submission })).toMatchObject({ status: 200 })
  if (!isFirst) return

  if (token !== undefined) await run('withdrawForm', { params, ...form({ code, token }) })
  else await run('withdrawResponse', { params, body: { code } })
  const written = form({ seed: randomBytes(32).toString('base64url'), ...(token ? { token } : {}) })
  for (const id of ['checkForm', 'switchLanguage']) await run(id, { params, ...written })
  for (let time = 0; time < 2; time++) await run('submitForm', { params, ...written })
}

/** Paper, of which a reader types in one, and is worried by what stands there. */
async function onPaper({ wave }: { wave: string }, body: object): Promise<void> {
  const paper = { ...body, kind: 'open', mode: 'paper' }
  const { distribution } = await asLead('openDistribution', { params: { wave }, body: paper })
  await asLead('startKeying', { as: 'reader', body: { distribution } })
  const worry = { id: 'AAAAAAAAAAAAAAAAAAAAAA', distribution, words: 'He hits my brother.' }
  await asLead('raiseWorry', { as: 'reader', body: worry })
}

/** Another hand-out, whose links are called back and which is closed. */
async function calledBack({ wave }: { wave: string }, body: object): Promise<void> {
  const { distribution } = await asLead('openDistribution', { params: { wave }, body })
  const params = { wave, distribution }
  const { links } = await asLead('issueLinks', { params, body: { count: 1 } })
  const batch = links[0].split('#')[1].slice(0, 3)
  await asLead('revokeBatch', { params: { ...params, batch } })
  await asLead('closeDistribution', { params })
}

async function lessons(): Promise<void> {
  const { lessons } = await asLead('listLessons')
  const { lesson, strand, evidence: _, by: __, on: ___, ...words } = lessons[0]
  await asLead('getLesson', { params: { lesson } })
  const body = { ...words, status: 'accepted' }
  const { version } = await asLead('reviseLesson', { params: { lesson }, body })
  await asLead('markLessonRead', { as: 'board', params: { lesson }, body: { version } })
  await asLead('recordLesson', {
    body: { title: 'Ask earlier', soWhat: 'We ask earlier.', strand },
  })
  const action = await actions(lesson)
  await replies({ wave: lessons[0].evidence.wave }, action)
  await records()
  await feeds()
}

/** A log that comes in, and news of it that go out. */
async function feeds(): Promise<void> {
  const lessons = [
    { strand: 'leaders', title: 'As before', soWhat: '', status: 'draft', visibility: 'public' },
  ]
  const body = { import: 'import-0123456789ab', lessons }
  for (let time = 0; time < 2; time++) await asLead('importLessons', { body })
  await asLead('listImports')
  await asLead('undoImport', { params: { import: body.import } })
  const made = await asLead('makeFeed', { body: { title: 'Trainers', visibility: 'partnership' } })
  await asLead('listFeeds')
  const [key = ''] = made.address.split('/').toReversed()
  const { feed } = made.feed
  expect((await run('showFeed', { params: { feed, key } })).status).toBe(200)
  await asLead('revokeFeed', { params: { feed }, body: { version: 1 } })
  await run('showChangesFeed')
}

/** One action from its first word to what tested it, which another round cannot: none was counted since. */
async function actions(lesson: string): Promise<string> {
  const words = { title: 'One page', route: 'training', owner: 'Team manager', due: '2027-01-31' }
  const body = { ...words, agency: 'family-hub-north' }
  const { action } = await asLead('recordAction', { params: { lesson }, body })
  const params = { action }
  await asLead('reviseAction', { params, body: { ...body, agency: 'riverside-school', version: 1 } })
  await asLead('noteProgress', { params, body: { version: 2, says: 'Begun.', done: false } })
  await asLead('listActions')
  await asLead('getAction', { params })
  const wave = (await asLead('listWaves')).waves.find(({ released }: { released?: string }) => released).wave
  const again = { tested: 'round', wave, found: 'difference', says: 'More say so.' }
  const refused = await run('closeAction', {
    as: 'participation-lead',
    params,
    body: { version: 3, impact: again },
  })
  expect(refused, refused.text).toMatchObject({ status: 400 })
  await asLead('closeAction', {
    params,
    body: { version: 3, impact: { tested: 'not', says: 'It was dropped.' } },
  })
  return action
}

/** An entry in a register of agencies, and its next version. */
async function records(): Promise<void> {
  const fields = { name: 'Young advisers', methods: 'They meet us every month.' }
  const { record } = await asLead('keepRecord', {
    body: { kind: 'strategy', agency: 'family-hub-north', fields },
  })
  const params = { record }
  await asLead('reviseRecord', { params, body: { version: 1, fields } })
  await asLead('getRecord', { params })
  await asLead('listRecords')
}

/** What the families of a round are answered, agreed to by two others, and taken down. */
async function replies(params: { wave: string }, action: string): Promise<void> {
  const text = { said: 'Visits help.', did: 'They stay.', helped: '' }
  const texts = { adults: { en: text }, children: { en: text } }
  const by = (who: string) => ({ username: who, name: who })
  await asLead('getReply', { params })
  await asLead('reviseReply', { params, body: { from: 0, entries: [{ state: 'done', action, texts }] } })
  await asLead('agreeReply', { params, body: { version: 1 }, claims: by('one') })
  await asLead('agreeReply', { params, body: { version: 2 }, claims: by('two') })
  await run('showReply', { params })
  await run('showReplyAs', { params: { ...params, form: 'poster' } })
  await asLead('takeDownReply', { params })
  await run('listReplies', { as: 'board' })
  await run('markRead', { as: 'board', params })
}

test.each(functionFiles())(
  '$id does what its line in the grants says, all of it and nothing else',
  ({ id }) => {
    const granted = Object.entries(tableUses[id] ?? {}).flatMap(([table, does]) =>
      does.map((verb) => `${table} ${verb}`),
    )
    const keys = [
      ...(unwraps[id] ? [`unwraps ${unwraps[id]}`] : []),
      ...(id === makesKeys ? ['makes keys'] : []),
      ...(id === destroysKeys ? ['destroys keys'] : []),
    ]
    expect([...(used.get(id) ?? [])].toSorted()).toEqual([...granted, ...keys].toSorted())
  },
)
