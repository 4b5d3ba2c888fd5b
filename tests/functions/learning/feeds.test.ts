import { beforeAll, describe, expect, test } from 'vitest'
import { saveLesson } from '#functions/learning/lesson-store.ts'
import { handler as listFeeds } from '#functions/learning/list-feeds.ts'
import { handler as makeFeed } from '#functions/learning/make-feed.ts'
import { handler as revokeFeed } from '#functions/learning/revoke-feed.ts'
import { handler as showChangesFeed } from '#functions/learning/show-changes-feed.ts'
import { handler as showFeed } from '#functions/learning/show-feed.ts'
import * as endpoints from '#shared/learning/feed-endpoints.ts'
import { writeAtom } from '#shared/learning/write-atom.ts'
import { aLesson } from '../../support/a-lesson.ts'
import { lead } from '../../support/agencies.ts'
import { call, callFor } from '../../support/call.ts'
import { readTable } from '../../support/read-table.ts'

beforeAll(async () => {
  await saveLesson(aLesson({ lesson: 'all', visibility: 'public', title: 'For <all> & "some"' }))
  await saveLesson(aLesson({ lesson: 'ours' }))
  await saveLesson(aLesson({ lesson: 'few', visibility: 'executive' }))
  await saveLesson(aLesson({ lesson: 'draft', visibility: 'public', status: 'draft' }))
})
const lessonsIn = (text: string) =>
  [...text.matchAll(/urn:heard:lesson:([a-z]+)/g)].map(([, id]) => id).sort()
async function make(visibility: 'partnership' | 'executive') {
  const made = await callFor(endpoints.makeFeed, makeFeed, { ...lead, body: { title: 'Us', visibility } })
  const [key = '', feed = ''] = made.address.split('/').toReversed()
  return { feed, key, read: () => call(showFeed, { params: { feed, key } }) }
}

describe('a feed', () => {
  test('says what it was made for and nothing else', async () => {
    expect(lessonsIn((await (await make('partnership')).read()).text)).toEqual(['all', 'ours'])
    expect(lessonsIn((await (await make('executive')).read()).text)).toEqual(['all', 'few', 'ours'])
    const { text, headers } = await call(showChangesFeed)
    expect(lessonsIn(text)).toEqual(['all'])
    expect(headers['content-type']).toContain('application/atom+xml')
    expect(text).toContain('<title>For &lt;all&gt; &amp; &quot;some&quot;</title>')
  })

  test('is for whoever has its key, which stands in no table, until it is ended', async () => {
    const { feed, key, read } = await make('executive')
    const other = await make('executive')
    expect(await call(showFeed, { params: { feed, key: other.key } })).toMatchObject({ status: 404 })
    expect(JSON.stringify(await readTable('Settings'))).not.toContain(key)
    expect(JSON.stringify(await callFor(endpoints.listFeeds, listFeeds, lead))).not.toContain(key)
    const end = (version: number) => call(revokeFeed, { ...lead, params: { feed }, body: { version } })
    expect(await end(2)).toMatchObject({ status: 409 })
    expect(await end(1)).toMatchObject({ status: 201, body: { ended: true } })
    expect(await read()).toMatchObject({ status: 404 })
    expect(await other.read()).toMatchObject({ status: 200 })
  })
})

test('whatever stands in a lesson, the feed is well-formed', () => {
  const title = 'a\u0000\u0008<b>&amp;]]>\u{1F600}'
  const feed = writeAtom([aLesson({ title })], { title, self: 'x', to: () => 'y' })
  for (const bad of ['\u0000', '\u0008', '<b>']) expect(feed).not.toContain(bad)
  expect(feed.match(/<entry>/g)).toHaveLength(1)
})
