import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { sayCount } from '#shared/results/blur.ts'
import { ChartChange } from '#web/ui/chart-change.tsx'
import { ChartChangeTable } from '#web/ui/chart-change-table.tsx'
import { about, atLeast, fewerThan3, pair } from './made-up.ts'

const home = pair('Home', about(10), about(45), about(20), 'More than half told us better.')
const school = pair('School', fewerThan3, atLeast(58, 67), fewerThan3, 'More than half told us better.')

const bars = (html: string, look: string): string[] =>
  html.match(new RegExp(`<rect[^>]*class="stroke-${look}"[^>]*>`, 'g')) ?? []
const widths = (html: string): number[] =>
  [...html.matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, , width]) => Number(width))

test('each count with two ends gets a bar, filled to the low end and outlined to the high end', () => {
  const html = renderToString(<ChartChange pairs={[home]} />)
  for (const look of ['worse', 'better', 'same']) expect(bars(html, look)).toHaveLength(1)
  const [filled = 0, outlined = 0] = widths(html)
  expect(filled / outlined).toBeCloseTo(8 / 12, 2)
})

test('a capped count is only written: no bar says where it ends', () => {
  const html = renderToString(<ChartChange pairs={[school]} />)
  expect(html).not.toMatch(/stroke-(worse|better|same)"/)
  expect(html).toContain('at least 58')
  expect(html).toContain('fewer than 3')
  expect(html).not.toContain('67')
})

test('the same length means the same count in every row', () => {
  const other = pair('Money', about(10), about(20), about(30), 'We cannot say.')
  const html = renderToString(<ChartChange pairs={[home, other]} />)
  const [firstWorse, , , , , , secondWorse] = widths(html)
  expect(firstWorse).toBe(secondWorse)
})

test('no bar and no word can leave the drawing on either side', () => {
  const html = renderToString(<ChartChange pairs={[home, school]} />)
  for (const [, x, width] of html.matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(0)
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(100)
  }
})

test('every figure of the chart stands in the table too', () => {
  const html = renderToString(<ChartChangeTable pairs={[home, school]} />)
  for (const { label, change } of [home, school]) {
    const row = html.split('<tr>').find((one) => one.includes(`>${label}<`)) ?? ''
    for (const count of Object.values(change)) expect(row).toContain(`<td>${sayCount(count)}</td>`)
  }
})
