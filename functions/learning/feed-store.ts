import * as z from 'zod'
import { Feed } from '#shared/learning/feed.ts'
import { versionKey } from '#shared/table/keys.ts'
import { type Item, readNewest, readVersions } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

/** A feed, and the digest of the key in its address: the key itself is kept nowhere. */
const Stored = z.object({ feed: Feed, digest: z.string() })
export type Stored = z.infer<typeof Stored>

export const saveFeed = ({ feed, digest }: Stored): Promise<boolean> =>
  writeOnce('Settings', { ...versionKey('feed', feed.feed, feed.version), value: { feed, digest } })

export async function findFeed(feed: string): Promise<Stored | undefined> {
  const [item] = await readVersions('Settings', 'feed', feed, 1)
  return item && stored(item)
}

export const newestFeeds = async (): Promise<Feed[]> =>
  (await readNewest('Settings', 'feed')).map((item) => stored(item).feed)

const stored = (item: Item): Stored => Stored.parse(item['value'])
