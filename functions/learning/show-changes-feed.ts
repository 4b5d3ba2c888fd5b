import { showChangesFeed } from '#shared/learning/feed-endpoints.ts'
import { writeAtom } from '#shared/learning/write-atom.ts'
import { around } from '../http/around.ts'
import { switches } from '../switches.ts'
import { atomReply } from './atom-reply.ts'
import { newestLessons } from './lesson-store.ts'

export const handler = around(showChangesFeed, async () => {
  const lessons = (await newestLessons()).filter(({ visibility }) => visibility === 'public')
  const about = {
    title: 'What changed because families spoke',
    self: `${switches.origin}/api/what-changed.atom`,
    to: () => `${switches.origin}/what-changed`,
  }
  return atomReply(writeAtom(lessons, about), 'public, max-age=60')
})
