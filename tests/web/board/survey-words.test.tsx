import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { PublishedWords } from '#shared/learning/published-words.ts'
import { SurveyWords } from '#web/board/survey-words.tsx'

const published: PublishedWords = {
  wave: 'A1B2',
  survey: 'parent-carer',
  audience: 'Parents and carers',
  words: {
    themes: [{ id: 'school', text: 'School', said: 'some' }],
    quotes: [{ question: 'p10a', asked: 'What helped most?', text: '<b>She</b> \u202ecame' }],
  },
  frozenOn: '2026-12-14',
}

test('themes and words stand there as text, whatever they are made of, without a day', () => {
  const html = renderToString(<SurveyWords published={published} />)
  expect(html).toContain('School: some')
  expect(html).toContain('&lt;b>She&lt;/b>')
  expect(html).toContain('dir="auto"')
  expect(html).not.toMatch(/December|2026/)
})

test('fewer than 10: it says so, and that a person read it', () => {
  const { words: _, ...quiet } = published
  const html = renderToString(<SurveyWords published={quiet} />)
  expect(html).toContain('Fewer than 10 people wrote something')
  expect(html).not.toContain('blockquote')
})
