// An insider tries to tell through which link an answer or a comment came: with every table at every moment, all that was
// logged, all links and the order of arrival. During the round, with no key; and with everything, once its keys are gone.
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import '../support/hear-logs.ts'
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { handler as closeHandler } from '#functions/distribution/close-wave.ts'
import { handler as issueHandler } from '#functions/distribution/issue-links.ts'
import { handler as distributionHandler } from '#functions/distribution/open-distribution.ts'
import { handler as waveHandler } from '#functions/distribution/open-wave.ts'
import { destroyDueKeys } from '#functions/keys/destroy-keys.ts'
import { findKeys } from '#functions/keys/key-store.ts'
import { poolOf } from '#functions/keys/make-keys.ts'
import { unwrapPrivateKey } from '#functions/keys/unwrap-key.ts'
import { handler as submitHandler } from '#functions/response/submit-response.ts'
import { releaseDueWaves } from '#functions/results/release-due-waves.ts'
import { handler as publishHandler } from '#functions/survey/publish-survey.ts'
import { findSurvey } from '#functions/survey/survey-store.ts'
import type { Item } from '#functions/table/read.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { issueLinks, openDistribution, openWave } from '#shared/distribution/distribution-endpoints.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import type { Texts } from '#shared/response/answers.ts'
import { openerFor } from '#shared/response/seal.ts'
import type { Handout } from '#shared/response/seal-response.ts'
import { isChoice, optionIds } from '#shared/survey/options-of.ts'
import { publishSurvey } from '#shared/survey/survey-endpoints.ts'
import { call, callFor } from '../support/call.ts'
import { takeLogged } from '../support/hear-logs.ts'
import { type Arrival, attack, type Group } from '../support/link-attacker.ts'
import { openComments } from '../support/open-comments.ts'
import { readTable } from '../support/read-table.ts'
import { setUpOnce } from '../support/set-up.ts'
import { watchWrites } from '../support/watch-writes.ts'

const full = process.env['HEARD_FAULTS'] === 'full'
const lead = { as: 'participation-lead' } as const
const day = 24 * 3600_000

/** Too few for figures: each answer is sealed again and waits in its survey’s pool, the one place where answers stay. */
const families = 9
const surveysInRound = full ? 12 : 5
const rounds = full ? 19 : 1

let watched: { take: () => Item[] }
beforeAll(async () => {
  await setUpOnce()
  watched = watchWrites()
})

async function openRound(surveys: number): Promise<Handout[]> {
  const ids = Array.from({ length: surveys }, (_, place) => `linkable-${place}`)
  const planned = []
  for (const survey of ids) {
    const body = { ...parentCarer, id: survey }
    const { version } = await callFor(publishSurvey, publishHandler, { ...lead, params: { survey }, body })
    planned.push({ survey, version })
  }
  const closes = new Date(Date.now() + day).toISOString()
  const body = { title: 'Autumn', closes, checks: madeUpChecks(closes), surveys: planned }
  const { wave } = await callFor(openWave, waveHandler, { ...lead, body })
  const keys = await findKeys(wave)
  const handouts = []
  for (const { survey, version } of planned) {
    const asked = { agency: 'family-hub-north', survey, kind: 'single', expected: 20 }
    const { distribution } = await callFor(openDistribution, distributionHandler, {
      ...lead,
      params: { wave },
      body: asked,
    })
    const published = await findSurvey(survey, version)
    if (!published || !keys) throw new Error('not published')
    const publicKeys = { answers: keys.publicKeys.answers, comments: keys.publicKeys.comments ?? '' }
    handouts.push({ wave, distribution, survey: published, publicKeys })
  }
  return handouts
}

/** The links one by one, so that each has a batch of its own, as an agency would make them that wants to know. */
async function takeLinks({ wave, distribution }: Handout, count: number): Promise<string[]> {
  const links = []
  for (let time = 0; time < count; time++) {
    const asked = { ...lead, params: { wave, distribution }, body: { count: 1 } }
    const issued = await callFor(issueLinks, issueHandler, asked)
    links.push(issued.links[0]?.split('#')[1] ?? '')
  }
  return links
}

const optionsOf = (id: string): string[] => {
  const question = parentCarer.questions.find((it) => it.id === id)
  return question && isChoice(question) ? optionIds(question) : []
}
const [then, now] = [optionsOf('p1-then'), optionsOf('p1-now')]

/** No two families of a hand-out say the same. The first of them skip everything else, the others answer it all. */
const saysOf = (family: number): Record<string, string> => ({
  ...(family < families / 2 ? {} : everything),
  'p1-then': then[family % then.length] ?? '',
  'p1-now': now[Math.floor(family / then.length)] ?? '',
})
const everything = Object.fromEntries(
  parentCarer.questions.flatMap((question) =>
    isChoice(question) && question.kind !== 'many' && !question.showIf
      ? [[question.id, optionIds(question).at(-1) ?? '']]
      : [],
  ),
)

async function answer(handout: Handout, link: string, says: object, text?: string): Promise<Arrival> {
  const texts: Texts = text === undefined ? {} : { p10a: text }
  const { submission } = await sealOnPhone(handout, { answers: { ...says }, texts }, link)
  watched.take()
  const params = { distribution: handout.distribution }
  expect((await call(submitHandler, { params, body: submission })).status).toBe(200)
  return { link, items: watched.take() }
}

const shuffled = <T>(things: T[]): T[] =>
  things
    .map((thing) => ({ thing, by: Math.random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ thing }) => thing)

interface HandedOut {
  handout: Handout
  arrivals: Arrival[]
  came: number[]
}

/** Everybody of a round answers, in an order of chance. */
async function everybodyAnswers(): Promise<HandedOut[]> {
  const handed: HandedOut[] = []
  for (const handout of await openRound(surveysInRound)) {
    const links = await takeLinks(handout, families)
    const came = shuffled([...links.keys()])
    const arrivals: Arrival[] = []
    for (const family of came) arrivals.push(await answer(handout, links[family] ?? '', saysOf(family)))
    handed.push({ handout, arrivals, came })
  }
  return handed
}

/** The round closes, its answers wait in the pools, its keys go. The attacker has the pools’ key, and opens them. */
async function afterTheKeys(handed: HandedOut[]): Promise<Group[]> {
  const wave = handed[0]?.handout.wave ?? ''
  await callFor({ ok: openWave.ok }, closeHandler, { ...lead, params: { wave } })
  await openComments()
  await releaseDueWaves(Date.now() + 1)
  await destroyDueKeys(Date.now() + 15 * day)
  expect(await unwrapPrivateKey(wave, 'answers')).toBeUndefined()
  expect(await unwrapPrivateKey(wave, 'link')).toBeUndefined()
  const written = watched.take().filter((it) => it['answers'] !== undefined && it['id'] !== undefined)
  const groups: Group[] = []
  for (const { handout, arrivals, came } of handed) {
    const { survey, version } = handout.survey
    const key = await unwrapPrivateKey(poolOf(survey), 'answers')
    if (!key) throw new Error('the pool has no key')
    const open = await openerFor(key)
    const records = []
    for (const item of written.filter((it) => it['survey'] === survey)) {
      const binding = { purpose: 'pool', wave, distribution: '', survey, version } as const
      const opened = Object(await open(binding, bytesOf(item['answers'])))
      records.push({ ...item, said: opened.answers, drawn: opened.id })
    }
    const familyOf = ({ said }: { said: Record<string, string> }): number =>
      [...Array(families).keys()].find(
        (it) => saysOf(it)['p1-then'] === said['p1-then'] && saysOf(it)['p1-now'] === said['p1-now'],
      ) ?? -1
    groups.push({ arrivals, records, truth: records.map((it) => came.indexOf(familyOf(it))) })
  }
  return groups
}

const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> =>
  value instanceof Uint8Array ? new Uint8Array(value) : new Uint8Array()

const percent = (right: number, trials: number): string => `${((100 * right) / trials).toFixed(1)} %`
const report = (line: string): void => void process.stderr.write(`${line}\n`)

type Fault = (group: Group) => Group
const withRecords = (group: Group, more: (arrival: number) => Item): Group => ({
  ...group,
  records: group.records.map((record, place) => ({ ...record, ...more(group.truth[place] ?? 0) })),
})
const faults: [string, Fault][] = [
  ['the time of creation on the item', (it) => withRecords(it, (at) => ({ createdAt: 1_790_000_000 + at }))],
  [
    'an id in the order of time',
    (it) => withRecords(it, (at) => ({ id: `01KB${String(at).padStart(6, '0')}` })),
  ],
  [
    'the same id in two tables',
    (it) => withRecords(it, (at) => ({ id: it.arrivals[at]?.items.find(({ key }) => key)?.['key'] })),
  ],
  ['the batch on the item', (it) => withRecords(it, (at) => ({ batch: it.arrivals[at]?.link.slice(0, 3) }))],
]

/** Nothing better than chance by the truth, and nearly everything with any of the faults. */
function expectUnlinkable(what: string, groups: Group[]): void {
  const { right, trials, byChance, sigma } = attack(groups)
  report(`${what}: ${percent(right, trials)} of ${trials} guessed, ${percent(byChance, trials)} by chance`)
  expect(Math.abs(right - byChance), what).toBeLessThanOrEqual(3 * sigma)
  for (const [name, fault] of faults) {
    const planted = attack(groups.map(fault))
    report(`  with ${name}: ${percent(planted.right, planted.trials)}`)
    expect(planted.right / planted.trials, name).toBeGreaterThanOrEqual(0.95)
  }
}

const handedOut: HandedOut[] = []
const opened: Group[] = []
beforeAll(async () => {
  for (let round = 0; round < rounds; round++) {
    const handed = await everybodyAnswers()
    handedOut.push(...handed)
    opened.push(...(await afterTheKeys(handed)))
    // What waits is counted with the next: not here, where each round is attacked for itself.
    await emptyPools()
  }
})

async function emptyPools(): Promise<void> {
  const { settlePool } = await import('#functions/results/pool-store.ts')
  const { findFrozen } = await import('#functions/results/release-store.ts')
  for (const { handout } of handedOut.slice(-surveysInRound)) {
    const frozen = await findFrozen(handout.wave, handout.survey.survey)
    const waiting = await readTable('Pool')
    const counted = waiting.map(({ id }) => String(id))
    if (frozen) await settlePool({ ...frozen, counted }, Date.now())
  }
}

test('answers, once the keys are gone, with everything: no better than chance', () => {
  expect(opened.flatMap(({ truth }) => truth)).not.toContain(-1)
  expect(opened.flatMap(({ records }) => records)).toHaveLength(rounds * surveysInRound * families)
  expectUnlinkable('answers', opened)
})

test('answers, during the round, with no key: who skipped and who answered everything look alike', () => {
  const all = handedOut.flatMap(({ arrivals, came }) =>
    arrivals.map(({ items }, place) => ({ item: sealedIn(items), long: (came[place] ?? 0) >= families / 2 })),
  )
  const { right, trials } = tellApart(all)
  const longs = all.filter(({ long }) => long).length
  // Who knows only which kind is the likelier one is right so often.
  const byChance = Math.max(longs, trials - longs)
  report(`long from short: ${percent(right, trials)} of ${trials}, ${percent(byChance, trials)} by chance`)
  expect(right - byChance).toBeLessThanOrEqual(3 * Math.sqrt(trials) * 0.5)
  // Control: envelopes that are as long as what they hold.
  const unpadded = all.map(({ item, long }) => ({
    item: { ...item, answers: new Uint8Array(long ? 900 : 90) },
    long,
  }))
  expect(tellApart(unpadded).right / trials).toBeGreaterThanOrEqual(0.95)
})

const sealedIn = (items: Item[]): Item => items.find(({ answers }) => answers !== undefined) ?? {}

/** Two halves: what tells the two kinds apart best in one (a size or a byte above a limit) is used on the other. */
function tellApart(all: { item: Item; long: boolean }[]): { right: number; trials: number } {
  const signs = ['answers', 'sub', 'digest'].flatMap((name) => [
    (item: Item) => bytesOf(item[name]).length,
    ...[0, 1, 70, 80, 200].map((place) => (item: Item) => bytesOf(item[name])[place] ?? 0),
  ])
  const rules = signs.flatMap((sign) =>
    [32, 64, 128, 192, 500].flatMap((limit) => [
      (item: Item) => sign(item) > limit,
      (item: Item) => sign(item) <= limit,
    ]),
  )
  const halves = [0, 1].map((half) => all.filter((_, place) => place % 2 === half))
  const rightIn = (half: typeof all, rule: (item: Item) => boolean) =>
    half.filter(({ item, long }) => rule(item) === long).length
  const right = halves.reduce((sum, half, place) => {
    const learned = halves[1 - place] ?? []
    const [best] = rules.toSorted((a, b) => rightIn(learned, b) - rightIn(learned, a))
    return sum + (best ? rightIn(half, best) : 0)
  }, 0)
  return { right, trials: all.length }
}

test('an envelope has one size, whatever is in it, and no log names a link, a key or a moment of anybody', () => {
  const sizes = handedOut.flatMap(({ arrivals }) =>
    arrivals.map(({ items }) => bytesOf(sealedIn(items)['answers']).length),
  )
  expect(new Set(sizes).size).toBe(1)
  const logged = takeLogged()
  expect(logged).toContain('a round is released')
  for (const { arrivals } of handedOut)
    for (const { link, items } of arrivals)
      for (const secret of [link, link.replaceAll('-', ''), String(sealedIn(items)['key'])])
        expect(logged).not.toContain(secret)
})

test('what is written for one answer is one item', () => {
  for (const { arrivals } of handedOut) for (const { items } of arrivals) expect(items).toHaveLength(1)
})

test.each([
  [1, full ? 40 : 2],
  [3, full ? 120 : 6],
  [10, full ? 40 : 4],
])('comments at %i answers an hour: the reader’s hour is all that is known', async (anHour, hours) => {
  const [handout] = await openRound(1)
  if (!handout) throw new Error('no hand-out')
  const links = await takeLinks(handout, anHour * hours)
  const groups: Group[] = []
  for (let hour = 0; hour < hours; hour++) {
    const arrivals: Arrival[] = []
    const words = Array.from({ length: anHour }, (): string => randomUUID())
    for (const text of words) arrivals.push(await answer(handout, links.pop() ?? '', {}, text))
    watched.take()
    await openComments()
    const records = watched.take().filter(({ texts }) => texts !== undefined)
    const truth = records.map(({ texts }) => words.indexOf(String(Object(texts).p10a)))
    groups.push({ arrivals, records, truth })
  }
  expect(groups.flatMap(({ records }) => records)).toHaveLength(anHour * hours)
  if (anHour > 1) return expectUnlinkable(`comments, ${anHour} an hour`, groups)
  const { right, trials } = attack(groups)
  report(
    `comments, 1 an hour: ${percent(right, trials)} of ${trials} guessed: one an hour is not hidden at all`,
  )
  expect(right).toBe(trials)
})
