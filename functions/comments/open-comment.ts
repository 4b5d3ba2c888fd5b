import { createHash } from 'node:crypto'
import * as z from 'zod'
import { Comment } from '#shared/comments/comment.ts'
import type { Open } from '#shared/response/seal.ts'
import { logAlarm } from '../http/log.ts'
import { removeComments } from '../response/intake-store.ts'
import { saveComment, saveUnopened } from './comment-store.ts'

export interface SealedComment {
  wave: string
  key: string
  distribution: string
  version: number
  survey: string
  comments: Uint8Array
  open: Open
}

const Envelope = z.strictObject({
  language: z.string().max(10),
  // As strict as what readers are shown: one that they could not be shown would hide all others from them.
  ...Comment.pick({ id: true, texts: true, permission: true }).shape,
})

/** Opens one envelope: stored for the readers first, then its sealed copy goes, so that a crash between doubles nothing. */
export async function openComment(it: SealedComment, day: string): Promise<void> {
  const { wave, distribution, survey } = it
  const opened = await openEnvelope(it)
  if (!opened) {
    const id = createHash('sha256').update(it.comments).digest('base64url').slice(0, 22)
    await saveUnopened({ id, wave, distribution, survey, day, sealed: it.comments })
    logAlarm('comment-broken', { wave })
  } else if (Object.keys(opened.texts).length > 0) {
    const { id, texts, permission } = opened
    await saveComment({ id, wave, distribution, survey, day, texts, permission })
  }
  await removeComments(wave, it.key)
}

async function openEnvelope(it: SealedComment) {
  const { wave, distribution, survey, version } = it
  try {
    const value = await it.open({ purpose: 'comments', wave, distribution, survey, version }, it.comments)
    return Envelope.safeParse(value).data
  } catch {
    return undefined
  }
}
