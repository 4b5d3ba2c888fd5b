import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import type { Release } from '#shared/results/release.ts'
import { RoundResults } from '#web/board/round-results.tsx'
import { about, atLeast, fewerThan3, held, pair, question, release, wave } from './made-up.ts'

const read = (releases: Release[], state: WaveView['state'] = 'released'): string =>
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

describe('whose words', () => {
  const staff = release({
    ...full,
    survey: 'practitioner',
    title: 'For people who work with families',
    audience: 'Practitioners',
    voice: 'staff',
  })

  test('workers speak for themselves: nothing is said of what families felt, or of families reached', () => {
    const html = words(read([staff]))
    expect(html).toContain(
      'About 85 workers answered, of 210 workers expected. This is what workers told us, not what children or families felt.',
    )
    expect(html).toContain('What workers told us has changed')
    expect(html).toContain('More than half of the workers we expected did not answer.')
    expect(html).not.toMatch(/changes \w+ felt|families expected|families we expected/)
  })

  test('children’s are children’s', () => {
    const html = words(read([{ ...full, voice: 'young-child', title: 'For children', audience: 'Children' }]))
    expect(html).toContain(
      'About 85 children answered, of 210 children expected. These are changes children felt.',
    )
    expect(html).not.toContain('parents')
  })
})

describe('how far it can be trusted', () => {
  test('a survey that nobody tried out says so, quiet or not; one that was says with whom', () => {
    for (const one of [full, release({})]) {
      expect(words(read([one]))).toContain('Not yet tried out.')
      const checked = { ...one, checked: { with: 'eight parents at a family hub', on: '2026-03-02' } }
      const html = words(read([checked]))
      expect(html).toContain('tried out on 2 March 2026, with: eight parents at a family hub.')
      expect(html).not.toContain('Not yet tried out')
    }
  })

  test('what did not open is said, and never exactly', () => {
    expect(words(read([full]))).not.toContain('did not open')
    expect(words(read([{ ...full, quarantined: { low: 0, high: 9 } }]))).toContain(
      'Besides these, fewer than 10 sealed answers did not open and were not counted.',
    )
  })

  test('warm-ups stand apart from the results', () => {
    const warm = { ...full, warmUps: { number: 2, base: about(25), asMeant: atLeast(18, 27) } }
    expect(words(read([warm]))).toContain(
      'At least 18 of about 25 picked the face we meant in both warm-ups.',
    )
    expect(words(read([full]))).not.toContain('warm-up')
  })
})

describe('a round with several surveys', () => {
  const children = release({ survey: 'child-4-7', title: 'For children aged 4 to 7', voice: 'young-child' })
  const staff = release({ survey: 'a-course', title: 'After a course', voice: 'staff', answered: about(25) })
  const html = read([staff, full, children])

  test('opens with a way to each, the youngest first', () => {
    const list = html.slice(html.indexOf('<nav'), html.indexOf('</nav>'))
    expect([...list.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to)).toEqual([
      'survey-child-4-7',
      'survey-parent-carer',
      'survey-a-course',
    ])
    expect([...html.matchAll(/<article id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'survey-child-4-7',
      'survey-parent-carer',
      'survey-a-course',
    ])
    expect(words(list)).toContain('For children aged 4 to 7 fewer than 10 answered, no figures')
    expect(words(list)).toContain('For parents and carers about 85 answered')
  })

  test('of which some are not counted yet says how many', () => {
    const surveys = ['a', 'b', 'c'].map((survey) => ({ survey, version: 1 }))
    const early = renderToString(
      <RoundResults wave={{ ...wave('closed'), surveys }} releases={[full]} onAgain={() => undefined} />,
    )
    expect(words(early)).toContain('2 more surveys of this round are still being counted.')
    expect(words(read([full]))).not.toContain('still being counted')
  })
})

test('when everything is held back, the page says so and claims no change', () => {
  const html = words(read([release({ answered: about(10), results: [held('Home'), held('School')] })]))
  expect(html).toContain('No question can be shown from this round.')
  expect(html).toContain('Each question had too few answers, or showing it could point to someone.')
  expect(html).toContain('Home and School')
  expect(html).not.toContain('felt')
})

describe('a quiet round', () => {
  const html = words(read([release({ audience: 'Children aged 4 to 7', expected: 60 })]))

  test('names each agency with how many were expected there, and says of none how many answered', () => {
    const reach = [
      { agency: 'hub', name: 'Family Hub', expected: 150 },
      { agency: 'school', name: 'Riverside School', expected: 60 },
    ]
    expect(words(read([release({ reach })]))).toContain(
      'Family Hub: fewer than 10 of 150 families expected Riverside School: fewer than 10 of 60 families expected',
    )
  })

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
  test('that has not opened says when it will', () => {
    const html = words(read([], 'coming'))
    expect(html).toContain('This round has not opened yet.')
    expect(html).toContain('It opens on Tuesday 1 September 2026, 9 am')
    expect(html).not.toContain('while the round is open')
  })

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
