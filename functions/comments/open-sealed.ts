import type { Wave } from '#shared/distribution/wave.ts'
import { openerFor } from '#shared/response/seal.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { now } from '../clock.ts'
import { distributionsOf } from '../distribution/distribution-store.ts'
import { logAlarm, logFailure } from '../http/log.ts'
import { unwrapPrivateKey } from '../keys/unwrap-key.ts'
import { sealedOf } from '../response/intake-store.ts'
import { inGroups } from '../table/in-groups.ts'
import { openComment, type SealedComment } from './open-comment.ts'
import { shuffled } from './shuffled.ts'

const atOnce = 16

/**
 * Takes the sealed comments of these rounds together, in an order that tells nothing, to the readers. What cannot be
 * read now waits for the next run, and keeps nobody else's words from being read.
 */
export async function openSealed(waves: readonly Pick<Wave, 'wave'>[]): Promise<void> {
  const today = londonDay(now())
  const waiting = (await Promise.all(waves.map(({ wave }) => waitingIn(wave).catch(orFail(wave))))).flat()
  await inGroups(shuffled(waiting), atOnce, (it) => openComment(it, today).catch(orFail(it.wave)))
}

const orFail =
  (wave: string) =>
  (error: unknown): [] => {
    logFailure('openComments', error)
    logAlarm('comments-closed', { wave })
    return []
  }

async function waitingIn(wave: string): Promise<SealedComment[]> {
  const privateKey = await unwrapPrivateKey(wave, 'comments')
  if (!privateKey) throw new Error('the key of a round that is not released is gone')
  const surveys = new Map((await distributionsOf(wave)).map((it) => [it.distribution, it.survey]))
  const waiting: SealedComment[] = []
  const open = await openerFor(privateKey)
  for await (const { key, distribution, version, comments } of sealedOf(wave)) {
    const survey = surveys.get(distribution)
    // A hand-out made since the list was read: its comments wait for the next run.
    if (comments && survey) waiting.push({ wave, key, distribution, version, survey, comments, open })
  }
  return waiting
}
