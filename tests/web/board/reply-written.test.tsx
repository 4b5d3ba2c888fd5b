import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { demoReplies } from '#infra/operate/demo-replies.ts'
import { adviseWriting } from '#shared/learning/advise-writing.ts'
import { replyWords } from '#shared/words/public/reply/reply-words.ts'
import { readingAge } from '#shared/words/reading-age.ts'
import { ReplyWritten } from '#web/board/reply-written.tsx'
import { sayAnswered } from '#web/board/say-answered.ts'
import { sayWaited } from '#web/board/say-waited.ts'
import { draftOf, entriesOf } from '#web/lead/reply-draft.ts'

const [entries = []] = demoReplies

test('who agrees reads every word, in every language and from its own side', () => {
  const html = renderToString(<ReplyWritten entries={entries} actions={[]} />)
  for (const { texts } of entries)
    for (const text of [...Object.values(texts.adults), ...Object.values(texts.children)])
      expect(html).toContain(text.did)
  expect(html).toContain('lang="ur" dir="rtl"')
})

test('what is typed and sent again is what was there: nothing is lost or made up', () => {
  const reply = {
    wave: 'A1B2',
    version: 3,
    entries,
    status: 'public' as const,
    written: { person: 'jo', by: 'Jo' },
    agreed: [],
    on: '2026-11-01',
  }
  expect(entriesOf(draftOf(reply))).toEqual(entries)
  const followed = entries.map((entry) => ({ ...entry, action: 'one' }))
  expect(entriesOf(draftOf({ ...reply, entries: followed }))).toEqual(followed)
  expect(entriesOf(draftOf(undefined))[0]?.texts.adults).toEqual({ en: { said: '', did: '', helped: '' } })
})

test('the fixed words, and the made-up ones for children, are read with ease at nine', () => {
  for (const words of Object.values(replyWords.en)) expect(readingAge(words), words).toBeLessThanOrEqual(9.5)
  for (const { texts } of demoReplies.flat())
    for (const text of Object.values(texts.children.en ?? {}))
      expect(adviseWriting(text, 9), text).toEqual([])
})

test('how long families waited is said in days', () => {
  const round = {
    wave: 'A1B2',
    title: 'Autumn',
    days: 12,
    answered: true,
    late: false,
    state: 'public',
  } as const
  expect(sayWaited(round)).toBe('First answered 12 days after it closed.')
  expect(sayWaited({ ...round, days: 1, answered: false, tellOn: '2026-11-20', late: true })).toBe(
    'No answer yet: it closed 1 day ago. It was promised by 20 November 2026, so it is late.',
  )
  expect(sayWaited({ ...round, state: 'down' })).toContain('off the page now')
})

test('how many rounds are answered, and how long it took, is one sentence', () => {
  const [quick, slow] = [12, 40].map((days) => ({ days, answered: true, late: false }))
  const late = { days: 60, answered: false, late: true }
  if (!quick || !slow) throw new Error('no rounds')
  expect(sayAnswered([quick])).toBe('The round that closed is answered, after 12 days.')
  expect(sayAnswered([quick, slow, { ...late, late: false }])).toBe(
    '2 of the 3 rounds that closed are answered, after 12 to 40 days.',
  )
  expect(sayAnswered([late, late])).toBe(
    'None of the 2 rounds that closed is answered. 2 are past the day that families were promised.',
  )
})
