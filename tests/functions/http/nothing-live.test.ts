// An answer arrives, and whatever anybody can ask for says the same as before: no number that moves, no time at which
// something was last received, nothing about a link.
import { expect, test } from 'vitest'
import { countAnswers } from '#functions/distribution/count-answers.ts'
import { findDistribution, markFull } from '#functions/distribution/distribution-store.ts'
import { fileName } from '#shared/api/endpoint.ts'
import { endpoints } from '#shared/api/endpoints.ts'
import { roles } from '#shared/settings/role.ts'
import { answerWith, handOut, lead, linksOf, north } from '../../support/agencies.ts'
import { type Asked, call } from '../../support/call.ts'
import { openRound } from '../../support/round.ts'

const load = async ({ id, noun }: { id: string; noun: string }) =>
  (await import(`../../../functions/${noun}/${fileName(id)}.ts`)).handler
const named = (id: string) => endpoints.find((it) => it.id === id) ?? { id, noun: 'none' }

const day = 24 * 3600_000

/** A round with links of their own and an open one. */
async function aRound() {
  const round = await openRound('open', 60, 30)
  const { distribution } = await handOut(round, north)
  const tokens = await linksOf({ wave: round.wave, distribution }, north, 6)
  return { round, wave: round.wave, distribution, tokens, batch: tokens[0]?.slice(0, 3) ?? '' }
}
type Made = Awaited<ReturnType<typeof aRound>>

/** One family answers through its link, another through the open one, both with a comment; and the clock goes on. */
async function answers({ round, distribution, tokens }: Made): Promise<void> {
  expect((await answerWith(round, distribution, tokens[0])).status).toBe(200)
  expect((await round.answer({ p6: 'often' }, { p10a: 'Kind' })).status).toBe(200)
  await countAnswers(Date.now() + 6 * day)
}

const readings = endpoints.filter(({ method }) => method === 'GET')
const audited: unknown[] = endpoints.filter((it) => it.audited).map(({ id }) => id)

/** Everything that can be read, by everybody. */
async function readAll({ round, wave, distribution }: Made): Promise<Map<string, string>> {
  const { survey, version } = round.handout.survey
  const ids = {
    wave,
    distribution,
    survey,
    version: String(version),
    draft: 'none',
    lesson: 'none',
    action: 'none',
    record: 'none',
    feed: 'none',
    key: 'A'.repeat(27),
    page: 'answers',
    form: 'children',
  }
  const all = { ...ids, reader: 'adult', language: 'en', hash: 'none', template: 'impact-assessment' }
  const said = new Map<string, string>()
  for (const reading of readings) {
    const handler = await load(reading)
    const shape = reading.params?.shape ?? {}
    const params = Object.fromEntries(Object.entries(all).filter(([name]) => name in shape))
    for (const as of reading.access === 'public' ? [undefined] : roles) {
      const { status, text, body } = await call(
        handler,
        as ? { as, agency: north.agency, params } : { params },
      )
      const told = reading.id === 'listAudit' ? JSON.stringify(withoutReadings(body)) : text
      said.set(`${reading.id} ${as ?? ''}`, `${status} ${told}`)
    }
  }
  return said
}

/** Reading some things is itself written in the audit log. */
const withoutReadings = (body: unknown): unknown[] =>
  [Object(body).entries ?? []].flat().filter(({ act }: { act: unknown }) => !audited.includes(act))

const moved = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...before].filter(([what, said]) => after.get(what) !== said).map(([what]) => what)

test('nothing that can be read moves when an answer arrives', async () => {
  const made = await aRound()
  const before = await readAll(made)
  await answers(made)
  expect(moved(before, await readAll(made))).toEqual([])
  expect([...before.values()].filter((said) => said.startsWith('200')).length).toBeGreaterThan(40)
})

test('control: a hand-out that says something when an answer arrives is found', async () => {
  const made = await aRound()
  const before = await readAll(made)
  const stored = await findDistribution(made.distribution)
  if (stored) await markFull(stored)
  expect(moved(before, await readAll(made))).toContain('listDistributions agency')
})

/** What staff can do with a round, in an order in which all of it can be done. */
const acts = ({ wave, distribution, batch }: Made): [string, Asked][] => [
  ['issueLinks', { ...north, params: { wave, distribution }, body: { count: 3 } }],
  ['revokeBatch', { ...north, params: { wave, distribution, batch } }],
  ['closeDistribution', { ...north, params: { wave, distribution } }],
  ['decideFlood', { ...lead, params: { wave, distribution }, body: { excluded: true } }],
  ['openDistribution', { ...north, params: { wave }, body: { ...openBody } }],
  // Of a hand-out that is not on paper it says nothing, answered or not.
  ['startKeying', { as: 'reader', body: { distribution } }],
  ['closeWave', { ...lead, params: { wave } }],
  ['releaseWave', { ...lead, params: { wave } }],
]
const openBody = { agency: north.agency, survey: 'parent-carer', kind: 'open', expected: 30 }

/** What each act is answered with, without what is drawn at random and what the clock says. */
async function actAll(made: Made): Promise<string[]> {
  const said: string[] = []
  for (const [id, asked] of acts(made)) {
    const { status, text } = await call(await load(named(id)), asked)
    const plain = text
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time')
      .replaceAll(/"version":\d+/g, 'a version')
      .replaceAll(/"batches":\[.*?\]/g, 'batches')
      .replaceAll(/#[-0-9A-Z]+/g, '#token')
      .replaceAll(new RegExp(`${made.wave}[0-9A-Z]{0,8}`, 'g'), 'an id')
    said.push(`${id} ${status} ${plain.replaceAll(/"publicKeys":\{.*?\}/g, 'keys')}`)
  }
  return said
}

test('whatever staff do is answered alike, whether anybody has answered or not', async () => {
  const [quiet, busy] = [await aRound(), await aRound()]
  await answers(busy)
  expect(await actAll(busy)).toEqual(await actAll(quiet))
})

test('a link that was used, was called back or was never made is answered alike, to the byte', async () => {
  const made = await aRound()
  const { round, wave, distribution, tokens } = made
  expect((await answerWith(round, distribution, tokens[0])).status).toBe(200)
  const used = await answerWith(round, distribution, tokens[0])
  const revoke = await load(named('revokeBatch'))
  const other = await linksOf({ wave, distribution }, north, 1)
  const batch = other[0]?.slice(0, 3) ?? ''
  expect((await call(revoke, { ...north, params: { wave, distribution, batch } })).status).toBe(200)
  const elsewhere = await aRound()
  const replies = [
    used,
    await answerWith(round, distribution, other[0]),
    await answerWith(round, distribution, elsewhere.tokens[0]),
    await answerWith(round, distribution, undefined),
  ]
  expect(
    new Set(replies.map(({ status, text, headers }) => JSON.stringify([status, text, headers]))).size,
  ).toBe(1)
  expect(replies[0]?.status).toBe(404)
})

// `markWave` tells a lead that a round has an answer when it refuses. It can be asked for once only: a round without one
// is then made up for ever, and families are never asked to answer it.
const once = ['markWave']
const ofNoRound =
  'openWave saveRoundDraft dropRoundDraft publishSurvey retireSurvey startDraft saveDraft discardDraft publishDraft keepRecording removeRecording recordLesson reviseLesson markLessonRead recordAction reviseAction noteProgress closeAction importLessons undoImport makeFeed revokeFeed keepIndicator reviseIndicator keepFigures undoFigures noteReceived reviseStandards beginCycle deferCycle shareOverview saveAnswer signReturn reopenReturn moderateAnswer makeYearlyReport saveReportSection takeReportParts approveYearlyReport saveNextPriorities agreeNextPriorities adoptNextPriorities reviseFramework adoptFramework keepRecord reviseRecord invitePerson revisePerson reviewPerson leavePerson reviseSettings holdData raiseWorry'
// The readers' own list is the one that moves, hour by hour: these are steps with what is in it, never with a hand-out.
// Of rounds that are closed.
const ofCases =
  'keepCaseAudit reviseCaseAudit gradeCase moderateCase concludeCaseAudit keepCaseReview reviseCaseReview learnFromReview closeCaseReview'
const ofReplies = 'reviseReply agreeReply takeDownReply markRead'
const ofComments =
  'countWaiting claimComment releaseComment judgeComment translateComment revealHandOut referComment proposeWords clearWords publishWords'
const families = 'enterCode submitResponse withdrawResponse checkForm submitForm withdrawForm switchLanguage'

test('no endpoint is left out', async () => {
  const tried = [
    ...readings.map(({ id }) => id),
    ...acts(await aRound()).map(([id]) => id),
    ...once,
    ...ofNoRound.split(' '),
    ...ofReplies.split(' '),
    ...ofCases.split(' '),
    ...ofComments.split(' '),
    ...families.split(' '),
  ]
  expect(endpoints.map(({ id }) => id).filter((id) => !tried.includes(id))).toEqual([])
})
