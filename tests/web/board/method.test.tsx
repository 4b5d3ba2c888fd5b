import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Method } from '#web/board/method.tsx'

const html = renderToString(<Method />)
const words = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('the example is what the real program makes of its counts', () => {
  expect(words).toContain('Better 22 about 20 18 to 22')
  expect(words).toContain('Worse 4 fewer than 5 0 to 4')
  expect(words).toContain('“More parents and carers told us better than worse. A clear change.”')
  expect(words).toMatch(/\d\d different counts of better, the same and worse would give exactly this page/)
})

test('the attack is told as it is: three others who tell, and what holds a question back', () => {
  expect(words).toMatch(/tries to find single people .* what any 3 people answered, as if 3 others had told/)
  expect(words).toContain('fewer than 3 possible answers')
})

test('every limit is one sentence, and no word of it needs a statistician', () => {
  const limits = html.slice(html.indexOf('What this cannot do')).match(/<li>[^<]+/g) ?? []
  expect(limits.length).toBeGreaterThan(8)
  expect(words).not.toMatch(
    /anonymi|p-value|confidence interval|significan|null hypothesis|epsilon|linear programme/i,
  )
})
