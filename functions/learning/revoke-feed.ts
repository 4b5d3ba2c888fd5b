import { problem } from '#shared/api/problem.ts'
import type { Feed } from '#shared/learning/feed.ts'
import { revokeFeed } from '#shared/learning/feed-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { findFeed, saveFeed } from './feed-store.ts'

export const handler = handle(revokeFeed, async ({ params, body, caller, now }) => {
  const found = await findFeed(params.feed)
  if (!found) return problem('not-found')
  if (found.feed.ended) return found.feed
  if (found.feed.version !== body.version) return problem('changed-meanwhile')
  const version = found.feed.version + 1
  const feed: Feed = { ...found.feed, version, ended: true, by: caller.name, on: londonDay(now) }
  return (await saveFeed({ ...found, feed })) ? feed : problem('changed-meanwhile')
})
