import { randomBytes, randomUUID } from 'node:crypto'
import type { Feed } from '#shared/learning/feed.ts'
import { makeFeed } from '#shared/learning/feed-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { switches } from '../switches.ts'
import { digestOf } from './digest-of.ts'
import { saveFeed } from './feed-store.ts'

const keyBytes = 20

export const handler = handle(makeFeed, async ({ body, caller, now }) => {
  const key = randomBytes(keyBytes).toString('base64url')
  const feed: Feed = { feed: randomUUID(), version: 1, ...body, by: caller.name, on: londonDay(now) }
  await saveFeed({ feed, digest: digestOf(key) })
  return { feed, address: `${switches.origin}/api/feeds/${feed.feed}/${key}` }
})
