import { countWaiting } from '#shared/comments/desk-endpoints.ts'
import { standingOf } from '#shared/comments/standing.ts'
import { waitsFor } from '#shared/comments/waits.ts'
import type { Wave } from '#shared/distribution/wave.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { handle } from '../http/handle.ts'
import { roundsInWords } from '../learning/words-store.ts'
import { readSettings } from '../settings/settings-store.ts'
import { commentsOf } from './comment-store.ts'

export const handler = handle(countWaiting, async ({ now }) => {
  const [waves, { reading }, handedOn] = await Promise.all([allWaves(), readSettings(), roundsInWords()])
  const stored = await Promise.all(waves.map(async (wave) => ({ wave, ...(await commentsOf(wave.wave)) })))
  const comments = stored.flatMap((it) => it.comments)
  const unopened = stored.reduce((sum, it) => sum + it.unopened.length, 0)
  const ready = stored
    .filter((it) => isReady(it) && !handedOn.has(it.wave.wave))
    .map(({ wave: { wave, title } }) => ({ wave, title }))
  const standing = reading
    ? standingOf(comments, unopened, reading, now)
    : { waiting: comments.length, half: 0, late: 0, urgent: 0, unopened }
  return { ...standing, ready }
})

type Stored = { wave: Wave } & Awaited<ReturnType<typeof commentsOf>>

/** Somebody wrote something in it, and all of that is read and decided. */
const isReady = ({ wave, comments, unopened }: Stored): boolean =>
  wave.released !== undefined &&
  comments.length > 0 &&
  unopened.length === 0 &&
  comments.every((it) => waitsFor(it) === 'nothing')
