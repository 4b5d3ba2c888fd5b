import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Id } from '../survey/question.ts'
import { Feed, FeedKey } from './feed.ts'

const managers = ['participation-lead', 'business-manager'] as const
const params = z.strictObject({ feed: Id })

export const listFeeds = endpoint({
  id: 'listFeeds',
  noun: 'learning',
  access: managers,
  method: 'GET',
  path: '/api/feeds',
  summary: 'The news feeds of lessons that were made for staff, without their keys.',
  ok: { status: 200, body: z.strictObject({ feeds: z.array(Feed) }) },
})

export const makeFeed = endpoint({
  id: 'makeFeed',
  noun: 'learning',
  access: managers,
  method: 'POST',
  path: '/api/feeds',
  summary:
    'A news feed of lessons for whoever has its address. The address is answered once and never again.',
  body: Feed.pick({ title: true, visibility: true }),
  ok: { status: 201, body: z.strictObject({ feed: Feed, address: z.string() }) },
})

export const revokeFeed = endpoint({
  id: 'revokeFeed',
  noun: 'learning',
  access: managers,
  method: 'POST',
  path: '/api/feeds/{feed}/revoke',
  summary: 'Ends a news feed: its address answers nobody any more.',
  params,
  body: z.strictObject({ version: z.int().min(1) }),
  ok: { status: 201, body: Feed },
})

export const showFeed = endpoint({
  id: 'showFeed',
  noun: 'learning',
  access: 'public',
  method: 'GET',
  path: '/api/feeds/{feed}/{key}',
  summary: 'Lessons as an Atom feed, for whoever has its address: only what the feed was made for.',
  params: z.strictObject({ ...params.shape, key: FeedKey }),
  ok: { status: 200, body: z.string() },
})

export const showChangesFeed = endpoint({
  id: 'showChangesFeed',
  noun: 'learning',
  access: 'public',
  method: 'GET',
  path: '/api/what-changed.atom',
  summary: 'The lessons that everybody may read, as an Atom feed.',
  ok: { status: 200, body: z.string() },
})
