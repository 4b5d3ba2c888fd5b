import { beforeAll, describe, expect, test } from 'vitest'
import { handler as openComments } from '#functions/comments/open-comments.ts'
import { findWave } from '#functions/distribution/wave-store.ts'
import { findKeys } from '#functions/keys/key-store.ts'
import { newestLessons } from '#functions/learning/lesson-store.ts'
import { handler as withdraw } from '#functions/response/withdraw-response.ts'
import { releaseDueWaves } from '#functions/results/release-due-waves.ts'
import { findFrozen } from '#functions/results/release-store.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { call } from '../../support/call.ts'
import { crashAfter } from '../../support/crash.ts'
import { holdFirst } from '../../support/hold-first.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound, type Round } from '../../support/round.ts'

const survey = 'parent-carer'
const findRelease = async (wave: string, of: string) => (await findFrozen(wave, of))?.release
const better = { 'p1-then': 'badly', 'p1-now': 'well' }
const worse = { 'p1-then': 'well', 'p1-now': 'badly' }

const release = async () => {
  await openComments()
  await releaseDueWaves(Date.now() + 1)
}
const intake = async ({ wave }: Round) =>
  (await readTable('Intake')).filter((it) => String(it['shard']).startsWith(wave))
const waiting = async () => (await readTable('Pool')).filter((it) => it['answers'] !== undefined)
const pool = async ({ wave }: Round) => (await waiting()).filter((it) => it['wave'] === wave)
const lessons = async ({ wave }: Round) => (await newestLessons()).filter((it) => it.evidence?.wave === wave)

async function answered(better_: number, worse_: number): Promise<Round> {
  const round = await openRound('open')
  for (let family = 0; family < better_ + worse_; family++)
    await round.answer(family < better_ ? better : worse)
  return round
}

describe('a closed round', () => {
  test('is counted once, blurred, frozen with drafts, and its sealed answers and link key go', async () => {
    const round = await answered(24, 3)
    await release()
    expect(await findRelease(round.wave, survey)).toBeUndefined()
    await round.close()
    await release()

    const frozen = await findRelease(round.wave, survey)
    expect(frozen).toMatchObject({ answered: { about: 25 }, expected: 60, quarantined: 0 })
    expect(frozen?.results.find(({ id }) => id === 'p1')).toMatchObject({
      kind: 'pair',
      change: { base: { about: 25 }, better: { low: 18, high: 27 }, worse: { about: 5 } },
    })
    expect(await intake(round)).toEqual([])
    expect((await findWave(round.wave))?.released).toBeDefined()
    const keys = await findKeys(round.wave)
    expect([keys?.link, keys?.linkDestroyed]).toEqual([undefined, expect.any(String)])
    expect((await lessons(round)).map(({ status }) => status)).toEqual(['draft', 'draft'])
  })

  test('nothing that was opened or counted stands in any table afterwards', async () => {
    const round = await answered(24, 3)
    await round.close()
    await release()
    const text = JSON.stringify(
      await Promise.all(['Intake', 'Pool', 'Comments', 'Releases'].map((t) => readTable(t as 'Intake'))),
    )
    expect(text).not.toMatch(/p1-then":"|"better":24|"worse":3\b/)
  })

  test('fewer than ten wait in the pool, sealed again, under ids that no link leads to; the release is quiet', async () => {
    const round = await answered(9, 0)
    const keysBefore = (await intake(round)).map((it) => it['key'])
    await round.close()
    await release()
    const frozen = await findRelease(round.wave, survey)
    expect(frozen).toMatchObject({ results: [], expected: 60 })
    expect(frozen?.answered).toBeUndefined()
    const pooled = await pool(round)
    expect(pooled).toHaveLength(9)
    for (const it of pooled) {
      expect(Object.keys(it).sort()).toEqual(['answers', 'id', 'survey', 'version', 'wave'])
      expect(keysBefore).not.toContain(it['id'])
    }
    expect(await intake(round)).toEqual([])
    expect((await lessons(round)).map(({ title }) => title)).toEqual([
      'It is too early to say what parents and carers think: fewer than 10 answered.',
    ])
  })

  test('poison is counted apart, copies count once, and what was taken out does not count', async () => {
    await emptyPool()
    const round = await answered(20, 0)
    const first = await sealOnPhone(round.handout, { answers: better })
    await round.send(first)
    const copy = await sealOnPhone(round.handout, { answers: better })
    await round.send({ ...copy, submission: { ...copy.submission, answers: first.submission.answers } })
    const foreign = await sealOnPhone({ ...round.handout, wave: 'ZZZZ' }, { answers: better })
    await round.send(foreign)
    const impossible = await sealOnPhone(round.handout, { answers: { p6: 'purple' } })
    await round.send(impossible)
    const gone = await sealOnPhone(round.handout, { answers: worse })
    await round.send(gone)
    await call(withdraw, { params: { distribution: round.distribution }, body: { code: gone.code } })
    await round.close()
    await release()
    const frozen = await findRelease(round.wave, survey)
    expect(frozen).toMatchObject({ quarantined: 2, answered: { about: 20, low: 18, high: 22 } })
    expect(frozen?.results.find(({ id }) => id === 'p1')).toMatchObject({
      change: { worse: { low: 0, high: 2 } },
    })
  })

  test('an answer whose words nobody has opened keeps its place until they are', async () => {
    const round = await answered(3, 0)
    await round.answer(better, { p10a: 'They came every week' })
    await round.close()
    await releaseDueWaves(Date.now() + 1)
    expect(await intake(round)).toHaveLength(4)
    expect((await findWave(round.wave))?.released).toBeUndefined()
    await release()
    expect(await intake(round)).toEqual([])
    const comments = (await readTable('Comments')).filter((it) => it['wave'] === round.wave)
    expect(comments).toMatchObject([{ texts: { p10a: 'They came every week' }, permission: false }])
    expect(Object.keys(comments[0] ?? {}).sort()).toEqual(
      ['id', 'wave', 'distribution', 'survey', 'day', 'texts', 'permission'].sort(),
    )
  })
})

/** Whatever earlier tests left waiting is counted, so that the pool is empty. */
async function emptyPool(): Promise<void> {
  await (await closed(12)).close()
  await release()
  expect(await waiting()).toEqual([])
}

async function closed(families: number): Promise<Round> {
  const round = await answered(families, 0)
  await round.close()
  return round
}

describe('a pool', () => {
  test('waits until there are ten together, is counted once with a later round, and says so', async () => {
    await emptyPool()
    const [first, second] = [await closed(4), await closed(5)]
    await release()
    expect(await waiting()).toHaveLength(9)
    const third = await closed(3)
    await release()
    expect(await findRelease(third.wave, survey)).toMatchObject({
      answered: { about: 10, low: 10, high: 12 },
      expected: 180,
      together: ['Autumn 2026', 'Autumn 2026'],
    })
    expect((await findRelease(first.wave, survey))?.results).toEqual([])
    expect((await findRelease(second.wave, survey))?.results).toEqual([])
    expect(await waiting()).toEqual([])
    const fourth = await closed(2)
    await release()
    expect((await findRelease(fourth.wave, survey))?.answered).toBeUndefined()
    expect(await waiting()).toHaveLength(2)
  })

  test('two rounds released at once never count the same answer', async () => {
    await emptyPool()
    await closed(6)
    await release()
    const rounds = [await closed(6), await closed(6)]
    await openComments()
    await Promise.all([releaseDueWaves(Date.now() + 1), releaseDueWaves(Date.now() + 1)])
    await release()
    const shown = await Promise.all(rounds.map(({ wave }) => findRelease(wave, survey)))
    expect(shown.filter((it) => it?.answered)).toHaveLength(1)
    // Six of the first and six of the one that was shown are counted; six of the other wait.
    expect(await waiting()).toHaveLength(6)
    expect((await waiting()).filter((it) => it['claimed'])).toEqual([])
  })

  test('a release that falls asleep while its twin does all the work leaves nothing behind to be counted again', async () => {
    await emptyPool()
    await closed(5)
    await release()
    const round = await closed(6)
    // Nobody has opened the comments yet, so the twin cannot clear the intake either.
    const hold = holdFirst('QueryCommand', 'Pool')
    const slow = releaseDueWaves(Date.now() + 1)
    await hold.reached
    await releaseDueWaves(Date.now() + 1)
    const frozen = await findRelease(round.wave, survey)
    expect(frozen).toMatchObject({ answered: { about: 10 } })
    hold.go()
    await slow
    expect(await findRelease(round.wave, survey)).toEqual(frozen)
    expect(await waiting()).toEqual([])
  })

  test('a slow run of a quiet round puts nothing back after a later round has counted it', async () => {
    await emptyPool()
    const first = await closed(6)
    await openComments()
    const hold = holdFirst('PutItemCommand', 'Pool')
    const slow = releaseDueWaves(Date.now() + 1)
    await hold.reached
    await releaseDueWaves(Date.now() + 1)
    await closed(6)
    await release()
    expect(await waiting()).toEqual([])
    hold.go()
    await slow
    expect(await pool(first)).toEqual([])
  })

  test('a crash at any call counts what waited once or leaves it waiting', async () => {
    const step = process.env['HEARD_FAULTS'] === 'full' ? 1 : 7
    for (let calls = 1; calls < 120; calls += step) {
      await emptyPool()
      await closed(5)
      await release()
      const round = await closed(6)
      const mend = crashAfter(calls, calls % 2 === 0)
      await release().catch(() => undefined)
      mend()
      await release()
      expect(await findRelease(round.wave, survey)).toMatchObject({ answered: { about: 10 } })
      expect(await waiting()).toEqual([])
    }
  })
})

describe('crashes', () => {
  beforeAll(emptyPool)

  test('at every single call to the database, before or after it took effect: the same release, nothing twice, nothing left', async () => {
    // Every sixth place in CI; every one with HEARD_FAULTS=full.
    const step = process.env['HEARD_FAULTS'] === 'full' ? 1 : 6
    for (const families of [4, 11])
      for (let calls = 1; calls < 140; calls += step) {
        await emptyPool()
        const round = await answered(families, 0)
        await round.answer(better, { p10a: 'Kind' })
        await round.close()
        const mend = crashAfter(calls, calls % 2 === 0)
        await release().catch(() => undefined)
        mend()
        const early = await findRelease(round.wave, survey)
        await release()
        const frozen = await findRelease(round.wave, survey)
        if (early) expect(frozen).toEqual(early)
        expect(await intake(round)).toEqual([])
        expect(await pool(round)).toHaveLength(families + 1 < 10 ? families + 1 : 0)
        expect((await readTable('Comments')).filter((it) => it['wave'] === round.wave)).toHaveLength(1)
        expect(frozen?.answered?.about).toBe(families + 1 < 10 ? undefined : 10)
        expect(await lessons(round)).toHaveLength(1)
      }
  })

  test('two releases at once make one', async () => {
    const round = await answered(12, 0)
    await round.close()
    await openComments()
    await Promise.all([releaseDueWaves(Date.now() + 1), releaseDueWaves(Date.now() + 1)])
    await release()
    expect((await readTable('Releases')).filter((it) => it['wave'] === round.wave)).toHaveLength(1)
    expect(await lessons(round)).toHaveLength(1)
  })

  test('control: the crash really stops the work', async () => {
    const round = await answered(4, 0)
    await round.close()
    const mend = crashAfter(3)
    await release().catch(() => undefined)
    mend()
    expect(await intake(round)).not.toEqual([])
    await release()
  })
})

test('a key that is gone too early stops the release: nothing is frozen, nothing is lost', async () => {
  const round = await answered(12, 0)
  await round.close()
  const { forgetKeys } = await import('#functions/keys/key-store.ts')
  await forgetKeys(round.wave, '2026-01-01')
  await releaseDueWaves(Date.now() + 1)
  expect(await findRelease(round.wave, survey)).toBeUndefined()
  expect(await intake(round)).toHaveLength(12)
})
