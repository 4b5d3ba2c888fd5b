import { describe, expect, test } from 'vitest'
import { findWave } from '#functions/distribution/wave-store.ts'
import { releaseDueWaves } from '#functions/results/release-due-waves.ts'
import { releaseSurvey } from '#functions/results/release-survey.ts'
import { crashAfter } from '../../support/crash.ts'
import { holdFirst } from '../../support/hold-first.ts'
import { openComments } from '../../support/open-comments.ts'
import { closed, emptyPool, findRelease, pool, release, waiting } from '../../support/released.ts'

describe('a pool', () => {
  test('waits until there are ten together, is counted once with a later round, and says so', async () => {
    await emptyPool()
    const [first, second] = [await closed(4), await closed(5)]
    await release()
    expect(await waiting()).toHaveLength(9)
    const third = await closed(3)
    await release()
    expect(await findRelease(third.wave)).toMatchObject({
      answered: { about: 10, low: 10, high: 12 },
      expected: 180,
      together: ['Autumn 2026', 'Autumn 2026'],
    })
    expect((await findRelease(first.wave))?.results).toEqual([])
    expect((await findRelease(second.wave))?.results).toEqual([])
    expect(await waiting()).toEqual([])
    const fourth = await closed(2)
    await release()
    expect((await findRelease(fourth.wave))?.answered).toBeUndefined()
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
    const shown = await Promise.all(rounds.map(({ wave }) => findRelease(wave)))
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
    const frozen = await findRelease(round.wave)
    expect(frozen).toMatchObject({ answered: { about: 10 } })
    hold.go()
    await slow
    expect(await findRelease(round.wave)).toEqual(frozen)
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

  test('a round that read what waits, and fell asleep while another counted it, does not count it again', async () => {
    await emptyPool()
    await closed(4)
    await release()
    const slower = await closed(6)
    await openComments()
    const hold = holdFirst('UpdateItemCommand', 'Pool')
    const slow = releaseDueWaves(Date.now() + 1)
    await hold.reached
    const faster = await closed(7)
    await openComments()
    // The slower round is held at its first claim; the faster one alone is counted meanwhile.
    const [plan, wave] = [await findWave(faster.wave), faster.wave]
    for (const { survey } of plan?.plan ?? []) if (plan) await releaseSurvey(plan, survey, Date.now())
    expect(await findRelease(wave)).toMatchObject({ answered: { about: 10 } })
    hold.go()
    await slow
    await release()
    expect((await findRelease(slower.wave))?.answered).toBeUndefined()
    expect(await pool(slower)).toHaveLength(6)
  })

  test('a crash at any call counts what waited once or leaves it waiting', async () => {
    const step = process.env['HEARD_FAULTS'] === 'full' ? 1 : 13
    for (let calls = 1, crashed = true; crashed; calls += step) {
      await emptyPool()
      await closed(5)
      await release()
      const round = await closed(6)
      const mend = crashAfter(calls, calls % 2 === 0)
      await release().catch(() => undefined)
      crashed = mend()
      await release()
      expect(await findRelease(round.wave)).toMatchObject({ answered: { about: 10 } })
      expect(await waiting()).toEqual([])
    }
  })
})
