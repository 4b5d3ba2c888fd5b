import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Release } from '#shared/results/release.ts'
import { RoundResults } from '#web/board/round-results.tsx'
import { about, fewerThan3, held, pair, question, release, wave } from './made-up.ts'

const read = (releases: Release[], state: 'open' | 'closed' | 'released' = 'released'): string =>
  renderToString(<RoundResults wave={wave(state)} releases={releases} onAgain={() => undefined} />)
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const full = release({
  answered: about(85),
  results: [
    pair('Getting on at home', about(10), about(45), about(20), 'More than half told us better.'),
    pair('School or nursery', about(30), fewerThan3, about(35), 'More told us worse than better.'),
    question('Being listened to', [about(20), about(60)]),
    {
      kind: 'words',
      id: 'w',
      label: 'A say in the plan',
      text: '?',
      sentence: '“Some” was the most common answer.',
    },
    held('Managing with money'),
    held('Faith and culture'),
  ],
})

describe('a round with results', () => {
  const html = read([full])

  test('says the sentence first, then who answered and that felt change proves no cause', () => {
    expect(html).toMatch(
      /<h1>More than half told us better: getting on at home\. More told us worse than better: school or nursery\.<\/h1>/,
    )
    expect(words(html)).toContain(
      'About 85 parents and carers answered, of 210 families expected. These are changes parents and carers felt. They do not prove what caused them.',
    )
    expect(words(html)).toContain('More than half of the families we expected did not answer.')
    expect(words(html)).toContain('counted once on 1 December 2026')
  })

  test('names what is held back once, with one reason for all and no number', () => {
    const section = html.split('<section>').find((one) => one.includes('Held back')) ?? ''
    expect(words(section)).toContain(
      'Managing with money and Faith and culture : too few answers, or showing them could point to someone.',
    )
    expect(words(section)).not.toMatch(/\d/)
    expect(html.split('Managing with money')).toHaveLength(2)
  })

  test('never prints the ends of an interval, a percentage or a mean', () => {
    expect(words(html)).not.toMatch(/%|per cent|average|\bmean\b/)
    expect(words(html)).not.toMatch(/\b(43|47|58|62|83|87)\b/)
  })

  test('has a table for every chart', () => {
    const charts = html.match(/class="(changes|answers)"/g) ?? []
    const tables = html.match(/<table/g) ?? []
    expect(tables).toHaveLength(charts.length)
    expect(charts).toHaveLength(4)
  })

  test('carries no style attribute and no script', () => {
    expect(html).not.toMatch(/ style=|<script/)
  })
})

describe('a quiet round', () => {
  const html = words(read([release({ audience: 'Children aged 4 to 7', expected: 60 })]))

  test('still says how many were expected, what happens to the answers, and what is next', () => {
    expect(html).toContain('fewer than 10 answered, of 60 families expected')
    expect(html).toContain('The sealed answers wait for the next round')
    expect(html).toContain('counted with it, once')
    expect(html).toContain('A person reads every comment')
    expect(html).toContain('What is next')
  })

  test('gives no count but “fewer than 10”', () => {
    expect(
      html.match(/\b\d+\b/g)?.filter((number) => !['10', '60', '4', '7', '1', '2026'].includes(number)),
    ).toEqual([])
  })
})

describe('a round without results', () => {
  test('that is open says when it closes and why nothing is shown before', () => {
    const html = words(read([], 'open'))
    expect(html).toContain('Nothing can be shown while the round is open.')
    expect(html).toContain('closes on Monday 30 November 2026, 5 pm')
    expect(html).toContain('a change in a number could point at a person')
  })

  test('that is closed says that it is being counted', () => {
    expect(words(read([], 'closed'))).toContain('The results are being counted.')
  })
})
