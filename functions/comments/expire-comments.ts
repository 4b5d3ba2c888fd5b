import type { Comment } from '#shared/comments/comment.ts'
import { empty, isExpired } from '#shared/comments/empty.ts'
import { daysBefore } from '#shared/settings/deletion.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import type { Retention } from '#shared/settings/retention.ts'
import { recordBySchedule } from '../audit/record-by-schedule.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { logEvent } from '../http/log.ts'
import { lastDeletions, recordDeletion } from '../settings/deletion-store.ts'
import { inGroups } from '../table/in-groups.ts'
import { commentsOf, saveChanged } from './comment-store.ts'

const atOnce = 16

/**
 * Deletes the words that were decided on long enough ago: a worry counts as decided only once its copy in the case
 * system is confirmed. It is recorded when a second look finds nothing left; whatever somebody changed meanwhile waits
 * for the next run.
 */
export async function expireComments({ commentDays }: Retention, at: number): Promise<void> {
  const before = daysBefore(londonDay(at), commentDays)
  const due = await expiredBy(before)
  if (due.length === 0) return
  await recordBySchedule('retainData', 'comments', at)
  await inGroups(due, atOnce, (it) => saveChanged(empty(it, londonDay(at))))
  if ((await expiredBy(before)).length > 0) return
  const last = (await lastDeletions()).get('comments')
  const rounds = new Set(due.map(({ wave }) => wave)).size
  await recordDeletion('comments', (last?.version ?? 0) + 1, londonDay(at), { before, rounds })
  logEvent('comments that were decided on are deleted')
}

async function expiredBy(before: string): Promise<Comment[]> {
  const stored = await Promise.all((await allWaves()).map(({ wave }) => commentsOf(wave)))
  return stored.flatMap(({ comments }) => comments).filter((it) => isExpired(it, before))
}
