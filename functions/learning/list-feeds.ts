import { listFeeds } from '#shared/learning/feed-endpoints.ts'
import { handle } from '../http/handle.ts'
import { newestFeeds } from './feed-store.ts'

export const handler = handle(listFeeds, async () => ({ feeds: await newestFeeds() }))
