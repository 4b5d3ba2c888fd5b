import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findWave } from '#functions/distribution/wave-store.ts'
import { destroyDueKeys } from '#functions/keys/destroy-keys.ts'
import { findKeys } from '#functions/keys/key-store.ts'
import { unwrapKey } from '#functions/keys/unwrap-key.ts'
import { wrapping } from '#functions/keys/wave-wrapping.ts'
import { releaseDueWaves } from '#functions/results/release-due-waves.ts'
import { openComments } from '../../support/open-comments.ts'
import { openRound } from '../../support/round.ts'

const day = 24 * 3600_000
const fileOf = (key?: string) => join(process.env['HEARD_KEYS'] ?? '', key ?? '')

test('a released round’s keys are gone 14 days after it closed, and that is written down', async () => {
  const round = await openRound()
  await round.close()
  await openComments()
  await releaseDueWaves(Date.now() + 1)
  const before = await findKeys(round.wave)

  await destroyDueKeys(Date.now() + 13.9 * day)
  expect(await unwrapKey(round.wave, 'answers')).toBeDefined()
  await destroyDueKeys(Date.now() + 14.1 * day)

  const after = await findKeys(round.wave)
  expect([after?.link, after?.answers, after?.comments]).toEqual([undefined, undefined, undefined])
  expect([after?.destroyed, (await findWave(round.wave))?.keysDestroyed]).toEqual([
    expect.any(String),
    expect.any(String),
  ])
  expect(existsSync(fileOf(before?.wrappingKey))).toBe(false)
  // A copy of the table from before, as an old backup would hold, opens nothing any more.
  const copy = before?.answers ?? new Uint8Array()
  await expect(
    wrapping.unwrap(before?.wrappingKey ?? '', { wave: round.wave, purpose: 'answers' }, copy),
  ).rejects.toThrow()
})

test('a round that is not released keeps its keys, however late', async () => {
  const round = await openRound()
  await round.close()
  await destroyDueKeys(Date.now() + 400 * day)
  expect(await unwrapKey(round.wave, 'answers')).toBeDefined()
})

test('a key wrapped for one purpose does not unwrap for another', async () => {
  const round = await openRound()
  const keys = await findKeys(round.wave)
  const unwrap = (purpose: 'link' | 'answers' | 'comments') =>
    wrapping.unwrap(keys?.wrappingKey ?? '', { wave: round.wave, purpose }, keys?.answers ?? new Uint8Array())
  expect(await unwrap('answers')).toHaveLength(32)
  await expect(unwrap('link')).rejects.toThrow()
  await expect(unwrap('comments')).rejects.toThrow()
})
