import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { type CoreOfRelease, coreOfRelease } from '#shared/results/core-of-release.ts'
import type { Release } from '#shared/results/release.ts'
import { OverTime } from '#web/board/over-time.tsx'
import { about, atLeast, fewerThan3, held, pair, question, release } from './made-up.ts'

const home = (better: number) => ({
  ...pair('Getting on at home', about(10), about(better), about(10), ''),
  core: 'home',
})
const at = (wave: string, frozenOn: string, it: Partial<Release>): CoreOfRelease =>
  coreOfRelease(release({ wave, waveTitle: `Round ${wave}`, frozenOn, answered: about(65), ...it }))
const read = (rounds: CoreOfRelease[]): string => renderToString(<OverTime rounds={rounds} />)
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const [first, second] = [
  at('A1', '2025-12-01', { results: [home(20)] }),
  at('B1', '2026-06-01', { results: [home(45)] }),
]

describe('the sentences', () => {
  test('a range wholly above the one before is more; two that overlap are not told apart', () => {
    const html = words(read([first, second]))
    expect(html).toContain('1 is higher than before, none is lower.')
    expect(html).toContain(
      'Round B1: between 64 and 75 in 100 told us better. More in Round B1 than in Round A1.',
    )
    const near = words(read([first, at('B1', '2026-06-01', { results: [home(25)] })]))
    expect(near).toContain('None is higher than before, none is lower. Of 1 we cannot say.')
    expect(near).toContain('More or fewer in Round B1 than in Round A1: we cannot say')
  })

  test('one round is compared with nothing, and no round at all says what will come', () => {
    expect(words(read([first]))).toContain('There are no two rounds with figures')
    expect(words(read([]))).toContain('No round has been counted yet.')
  })

  test('what is held back is compared with nothing: the two newest rounds with figures are', () => {
    const last = at('C1', '2026-12-01', { results: [{ ...held('Getting on at home'), core: 'home' }] })
    const html = words(read([first, second, last]))
    expect(html).toContain('Round C1: held back, or too few answered. More in Round B1 than in Round A1.')
  })
})

describe('the charts', () => {
  const drawn = (html: string, of: string): number => html.split(of).length - 1

  test('a block a round that has a share, a cross where it has none; capped counts are words, never a share', () => {
    const quiet = at('C1', '2026-07-01', { results: [] })
    const capped = at('D1', '2026-08-01', {
      results: [{ ...pair('Home', fewerThan3, atLeast(58, 67), fewerThan3, ''), core: 'home' }],
    })
    const [chart = ''] = read([first, second, quiet, capped]).split('<h3>').slice(1)
    expect(drawn(chart, '<rect class="block"')).toBe(2)
    expect(drawn(chart, 'l8 8m0 -8l-8 8')).toBe(1)
    expect(words(chart)).toContain('Round D1: at least 58 of about 65 told us better.')
    expect(chart).not.toMatch(/\b(8[0-9]|9[0-9]|100) in 100/)
    expect(drawn(chart, 'class="newest"')).toBe(1)
  })

  test('each survey stands by itself, the youngest first, and each chart has its table', () => {
    const child = at('B1', '2026-06-01', {
      ...{ survey: 'child-8-11', audience: 'Children', voice: 'child' as const },
      results: [{ ...question('Home', [about(20), about(60)]), core: 'home' }],
    })
    const html = read([first, second, child])
    expect([...html.matchAll(/<h3>([^<]+)/g)].map(([, who]) => who)).toEqual([
      'Children',
      'Parents and carers',
    ])
    expect(words(html)).toContain('told us “Answer 1”')
    expect(drawn(html, '<tbody')).toBe(2)
    expect(drawn(html, '<td>Round')).toBe(3)
  })

  test('of many rounds the newest ten', () => {
    const many = Array.from({ length: 13 }, (_, n) =>
      at(`R${n}`, `2026-01-${10 + n}`, { results: [home(20)] }),
    )
    expect(drawn(read(many), '<rect class="block"') - 2).toBe(10) // two in the key
  })
})

test('made-up rounds say so, and a result that is no core item never gets here', () => {
  const made = at('A1', '2026-06-01', {
    madeUp: true,
    results: [home(20), pair('Money', about(5), about(5), about(5), '')],
  })
  expect(made.results).toHaveLength(1)
  expect(words(read([made]))).toContain('Made-up answers')
  expect(words(read([first]))).not.toContain('Made-up')
})
