import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { draftLessons } from '#shared/learning/draft-lessons.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import { LessonHistory } from '#web/board/lesson-history.tsx'
import { LessonText } from '#web/board/lesson-text.tsx'
import { ChangedMeanwhile } from '#web/lead/changed-meanwhile.tsx'
import { about, pair, release } from './made-up.ts'

const sentence = 'More told us better than worse.'
const drafts = draftLessons(
  release({ answered: about(85), results: [pair('Home', about(10), about(40), about(20), sentence)] }),
)
const unchecked = 'Written from frozen figures. No person has checked it yet.'

function draft(): Lesson {
  const [first] = drafts
  if (!first) throw new Error('no draft was written')
  return first
}

test('a draft says that nobody checked it, and shows its frozen evidence', () => {
  const html = renderToString(<LessonText lesson={draft()} linked />)
  expect(html).toContain(unchecked)
  expect(html).toContain('about 40 told us better')
  expect(html).toContain('href="/staff/rounds/A1B2/results"')
  expect(html).toContain('frozen on 1 December 2026')
})

test('once a person saved it, it no longer says so', () => {
  expect(renderToString(<LessonText lesson={{ ...draft(), version: 2 }} linked />)).not.toContain(unchecked)
})

test('who may not open the results gets the source without a link', () => {
  expect(renderToString(<LessonText lesson={draft()} linked={false} />)).not.toContain('href')
})

test('every version is listed with who, when and why', () => {
  const declined: Lesson = {
    ...draft(),
    version: 2,
    status: 'declined',
    reason: 'We knew this.',
    by: 'Jo Morris',
  }
  const html = renderToString(<LessonHistory versions={[declined, draft()]} />)
  expect(html.indexOf('Version 2: not a lesson')).toBeLessThan(html.indexOf('Version 1: draft'))
  expect(html).toContain('Jo Morris, 1 December 2026')
  expect(html).toContain('Because: We knew this.')
})

test('when somebody else was faster, their words are shown', () => {
  const theirs: Lesson = { ...draft(), version: 2, title: 'Their words', themes: ['money'], by: 'Kit Evans' }
  const html = renderToString(
    <ChangedMeanwhile
      base={draft()}
      mine={{ ...draft(), title: 'My words', soWhat: 'Mine only' }}
      newest={theirs}
      onMerged={() => undefined}
    />,
  )
  expect(html).toContain('Kit Evans saved version 2 while you were typing')
  for (const shown of ['My words', 'Their words', 'What only they changed', 'money'])
    expect(html).toContain(shown)
  expect(html).not.toContain('So what: you both changed it')
})
