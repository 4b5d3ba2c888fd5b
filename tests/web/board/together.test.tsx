import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Together } from '#web/board/together.tsx'
import { release } from './made-up.ts'

test('answers that waited are named with their rounds and dates; without any, nothing is said', () => {
  const joined = release({
    together: ['Spring 2026', 'Summer 2026'],
    opened: '2026-03-01',
    frozenOn: '2026-12-01',
  })
  expect(renderToString(<Together release={joined} />)).toContain(
    'Answers from 1 March 2026 to 1 December 2026: those of this round, and those that waited from Spring 2026 and Summer 2026, counted together, once.',
  )
  expect(renderToString(<Together release={release({})} />)).toBe('')
})
