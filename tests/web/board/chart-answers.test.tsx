import * as fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { blurBase, blurCell, sayCount } from '#shared/results/blur.ts'
import { ChartAnswers } from '#web/ui/chart-answers.tsx'

const tables = fc
  .array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 6 })
  .filter((counts) => counts.reduce((sum, count) => sum + count, 0) >= 20)

test('whatever was counted: each answer has its figure in its row, and a bar only when it has two ends', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const base = blurBase(counts.reduce((sum, count) => sum + count, 0))
      const rows = counts.map((count, index) => ({
        id: `o${index}`,
        text: `Answer ${index}`,
        count: blurCell(count, base),
      }))
      const html = renderToString(<ChartAnswers caption="How?" columns={[{ head: 'How many', rows }]} />)
      const shown = html.split('<tr>').slice(2)
      rows.forEach(({ text, count }, index) => {
        expect(shown[index]).toContain(text)
        expect(shown[index]).toContain(`<span>${sayCount(count)}</span>`)
        expect(shown[index]?.includes('<svg')).toBe(count.about !== undefined)
      })
      expect(html).not.toMatch(/width="(1\d\d\.\d[1-9]|1[1-9]\d|[2-9]\d\d)/)
    }),
    { numRuns: 100 },
  )
})
