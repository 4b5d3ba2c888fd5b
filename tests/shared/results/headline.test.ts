import { expect, test } from 'vitest'
import { headline } from '#shared/results/headline.ts'
import type { InWords } from '#shared/results/release.ts'
import { about, held, pair, release } from '../../web/board/made-up.ts'

const better = 'More told us better than worse.'
const unclear = 'Better or worse: we cannot say which was more common.'
const said = (results: Parameters<typeof release>[0]['results']) =>
  headline(release({ answered: about(85), results: results ?? [] }))

test('names two, and counts the rest', () => {
  const labels = ['Home', 'School', 'Money', 'Feelings']
  expect(said(labels.map((label) => pair(label, about(10), about(40), about(20), better)))).toBe(
    'More told us better than worse: home, school and 2 more.',
  )
})

test('never leaves out that something got worse', () => {
  expect(
    said([
      pair('Home', about(10), about(40), about(20), better),
      pair('School', about(40), about(10), about(20), 'More told us worse than better.'),
    ]),
  ).toBe('More told us better than worse: home. More told us worse than better: school.')
})

test('of words too: a small round’s worse stands beside its better', () => {
  const words = (label: string, verdict: 'more better' | 'more worse', sentence: string): InWords => ({
    kind: 'words',
    id: label.toLowerCase(),
    label,
    text: `${label}?`,
    verdict,
    sentence,
  })
  expect(
    said([
      words('Home', 'more better', 'More children told us better than worse.'),
      words('School', 'more worse', 'More children told us worse than better.'),
    ]),
  ).toBe('More children told us better than worse: home. More children told us worse than better: school.')
})

test('says so when nothing is clear, and when nothing can be shown', () => {
  expect(said([pair('Home', about(20), about(20), about(20), unclear)])).toBe(
    'Better or worse: we cannot say which was more common: home.',
  )
  expect(said([held('Home')])).toBe('No question can be shown from this round.')
})
