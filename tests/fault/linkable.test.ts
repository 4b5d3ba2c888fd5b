// An insider tries to tell through which link an answer came: with every table at every moment, all that was logged, all
// links and the order of arrival. During the round, with no key; and with everything, once its keys are gone.
import '../support/hear-logs.ts'
import { beforeAll, expect, test } from 'vitest'
import { handler as closeHandler } from '#functions/distribution/close-wave.ts'
import { destroyDueKeys } from '#functions/keys/destroy-keys.ts'
import { poolOf } from '#functions/keys/make-keys.ts'
import { unwrapPrivateKey } from '#functions/keys/unwrap-key.ts'
import { releaseDueWaves } from '#functions/results/release-due-waves.ts'
import type { Item } from '#functions/table/read.ts'
import { openWave } from '#shared/distribution/distribution-endpoints.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { openerFor } from '#shared/response/seal.ts'
import type { Handout } from '#shared/response/seal-response.ts'
import { isChoice, optionIds } from '#shared/survey/options-of.ts'
import { callFor } from '../support/call.ts'
import { expectUnlinkable, percent, report } from '../support/expect-unlinkable.ts'
import { takeLogged } from '../support/hear-logs.ts'
import type { Arrival, Group } from '../support/link-attacker.ts'
import { answerWatched, day, lead, openRound, takeLinks, type Watched } from '../support/linkable-round.ts'
import { openComments } from '../support/open-comments.ts'
import { readTable } from '../support/read-table.ts'
import { setUpOnce } from '../support/set-up.ts'
import { watchWrites } from '../support/watch-writes.ts'

const full = process.env['HEARD_FAULTS'] === 'full'

/** Too few for figures: each answer is sealed again and waits in its survey’s pool, the one place where answers stay. */
const families = 9
const surveysInRound = full ? 12 : 5
const rounds = full ? 19 : 1

let watched: Watched
beforeAll(async () => {
  await setUpOnce()
  watched = watchWrites()
})

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
    for (const family of came)
      arrivals.push(await answerWatched(watched, handout, links[family] ?? '', saysOf(family)))
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

const handedOut: HandedOut[] = []
const opened: Group[] = []
beforeAll(async () => {
  opened.push(...(await playRounds(rounds)))
})

async function playRounds(count: number): Promise<Group[]> {
  const played: Group[] = []
  for (let round = 0; round < count; round++) {
    const handed = await everybodyAnswers()
    handedOut.push(...handed)
    played.push(...(await afterTheKeys(handed)))
    // What waits is counted with the next: not here, where each round is attacked for itself.
    await emptyPools()
  }
  return played
}

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

test('answers, once the keys are gone, with everything: no better than chance', async () => {
  expect(opened.flatMap(({ truth }) => truth)).not.toContain(-1)
  expect(opened.flatMap(({ records }) => records)).toHaveLength(rounds * surveysInRound * families)
  await expectUnlinkable('answers', opened, () => playRounds(4 * rounds))
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
  expect(right - byChance).toBeLessThanOrEqual(4.5 * Math.sqrt(trials) * 0.5)
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
