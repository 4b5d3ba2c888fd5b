import { timingSafeEqual } from 'node:crypto'
import { problem } from '#shared/api/problem.ts'
import { showFeed } from '#shared/learning/feed-endpoints.ts'
import { writeAtom } from '#shared/learning/write-atom.ts'
import { around } from '../http/around.ts'
import { refuseAsJson } from '../http/json.ts'
import { switches } from '../switches.ts'
import { atomReply } from './atom-reply.ts'
import { digestOf } from './digest-of.ts'
import { findFeed } from './feed-store.ts'
import { newestLessons } from './lesson-store.ts'

export const handler = around(showFeed, async ({ params }) => {
  const found = await findFeed(params.feed)
  const isTheirs = found && timingSafeEqual(Buffer.from(found.digest), Buffer.from(digestOf(params.key)))
  if (!isTheirs || found.feed.ended) return refuseAsJson(problem('not-found'))
  const { title, visibility } = found.feed
  const lessons = (await newestLessons()).filter(
    (it) => visibility === 'executive' || it.visibility !== 'executive',
  )
  const about = {
    title: `Learning log: ${title}`,
    self: `urn:heard:feed:${params.feed}`,
    to: ({ lesson }: { lesson: string }) => `${switches.origin}/staff/learning/${lesson}`,
  }
  return atomReply(writeAtom(lessons, about), 'no-store')
})
