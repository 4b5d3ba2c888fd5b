import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planHandout } from '#shared/distribution/plan-handout.ts'
import { Expectation, planRound, usualShare } from '#shared/distribution/plan-round.ts'
import { library } from '#shared/library/library.ts'
import { fewest, fewestForNumbers } from '#shared/results/rules.ts'
import { sayPeople } from '#shared/survey/say-people.ts'

const plan = (expected: number, share = usualShare, more: Partial<Expectation> = {}) =>
  planRound(Expectation.parse({ audience: 'Parents and carers', voice: 'parent', expected, share, ...more }))

const families = fc.integer({ min: 1, max: 100_000 })
const shares = fc.integer({ min: 1, max: 100 })
const few = fc.integer({ min: 1, max: 400 })
const rank = { 'too few': 0, words: 1, numbers: 2 }

describe('the words', () => {
  test('too few', () => {
    const children = { audience: 'Children aged 8 to 11, alone or with help', voice: 'child' } as const
    expect(plan(32, 25, { ...children, closes: '30 November' }).says).toBe(
      'About 8 children aged 8 to 11 are likely to answer by 30 November. That is too few for this round ' +
        'alone: keep it open longer, or their answers will wait, sealed, for the next round.',
    )
  })

  test('words only, by the closing day', () => {
    expect(plan(60, 25, { closes: '30 November 2026' }).says).toBe(
      'About 15 parents and carers are likely to answer by 30 November 2026. That is likely to be enough to ' +
        'say in words what they told us, but too few for numbers. Questions that people skip, or that only some ' +
        'are asked, can still be held back.',
    )
  })

  test('numbers', () => {
    expect(plan(4800).says).toBe(
      'About 1,200 parents and carers are likely to answer. That is likely to be enough for numbers. Questions ' +
        'that people skip, or that only some are asked, can still be held back.',
    )
  })

  test('how many families links must be handed to', () => {
    expect(plan(32).needs).toBe(
      'If 25 in 100 answer, hand links to about 40 families for words, and to about 80 for numbers.',
    )
    expect(plan(32, 1).needs).toContain('about 2,000 for numbers.')
  })
})

test.each([
  [39, 'too few'],
  [40, 'words'],
  [79, 'words'],
  [80, 'numbers'],
])('of %d families one in four answer: %s', (expected, outcome) =>
  expect(plan(expected).outcome).toBe(outcome),
)

test.each([
  [{ expected: 0, share: 25 }],
  [{ expected: 2.5, share: 25 }],
  [{ expected: Number.NaN, share: 25 }],
  [{ expected: 30, share: 0 }],
  [{ expected: 30, share: 101 }],
])('%o is no expectation', (numbers) =>
  expect(Expectation.safeParse({ audience: 'Parents', voice: 'parent', ...numbers }).success).toBe(false),
)

describe.each([...library.values()])('every sentence about $id', ({ audience, voice }) => {
  const oddities: [string, RegExp][] = [
    ['a comma that opens and never closes', /, ?[.,]|help are|trust are|names are|course are/],
    ['a capital in the middle', /[a-z,] (Children|Young|Parents|Practitioners)/],
    ['two spaces, or an empty place', / {2}|undefined|NaN|\{|\}|“”/],
    ['one of many', /\b1 (families|children|workers|young people)\b/],
  ]
  const closings = fc.option(fc.constantFrom('1 March', '30 November'), { nil: undefined })

  test('reads as one that a person wrote', () => {
    fc.assert(
      fc.property(fc.oneof(few, families), shares, closings, (expected, share, closes) => {
        const of = { audience, voice, expected, share, closes }
        const { says, needs, short, answers } = planRound(of)
        const small = planHandout({ audience, voice, expected })
        for (const sentence of [says, needs, answers, small ?? 'None.']) {
          for (const [what, odd] of oddities) expect(sentence, what).not.toMatch(odd)
          expect(sentence).toMatch(/^[A-Z].*\.$/)
        }
        expect(short).toMatch(/^(about [\d,]+|hardly any) answers, .+[^.]$/)
        expect(answers).toMatch(
          /^(Hardly any|About [\d,]+) (children|young people|parents and carers|practitioners)\b/,
        )
      }),
    )
  })

  test('speaks of families only where parents are asked', () => {
    const { says, needs } = planRound({ audience, voice, expected: 40, share: 25 })
    const small = planHandout({ audience, voice, expected: 8 })
    expect(`${says} ${needs} ${small}`.includes('famil')).toBe(voice === 'parent')
    expect(needs).toContain(sayPeople(40, voice))
  })
})

test('a small hand-out is told that nothing is shown of it alone, a large one nothing', () => {
  const of = { audience: 'Children aged 8 to 11, alone or with help', voice: 'child' } as const
  expect(planHandout({ ...of, expected: 39 })).toMatch(
    /^About 9 children aged 8 to 11 are likely to answer\. By themselves that is too few to show anything\./,
  )
  expect(planHandout({ ...of, expected: 40 })).toBeUndefined()
})

describe('whatever is expected', () => {
  test('numbers and words are never spoken of as likely below their fewest', () => {
    fc.assert(
      fc.property(fc.oneof(few, families), shares, (expected, share) => {
        const { outcome, says } = plan(expected, share)
        const answers = (expected * share) / 100
        if (answers < fewestForNumbers) {
          expect(outcome).not.toBe('numbers')
          expect(says).not.toContain('enough for numbers')
        }
        if (answers < fewest) {
          expect(outcome).toBe('too few')
          expect(says).not.toContain('enough')
        }
        if (answers >= fewest) expect(says).toContain('can still be held back')
      }),
    )
  })

  test('the families needed are exactly where the outlook changes', () => {
    fc.assert(
      fc.property(shares, (share) => {
        const { forWords, forNumbers } = plan(1, share)
        expect(plan(forWords, share).outcome).not.toBe('too few')
        expect(plan(forWords - 1, share).outcome).toBe('too few')
        expect(plan(forNumbers, share).outcome).toBe('numbers')
        expect(plan(forNumbers - 1, share).outcome).toBe('words')
      }),
    )
  })

  test('more families or a larger share never make it worse', () => {
    fc.assert(
      fc.property(few, few, shares, shares, (one, two, low, high) => {
        const less = plan(Math.min(one, two), Math.min(low, high))
        const more = plan(Math.max(one, two), Math.max(low, high))
        expect(more.likely).toBeGreaterThanOrEqual(less.likely)
        expect(rank[more.outcome]).toBeGreaterThanOrEqual(rank[less.outcome])
        expect(more.forWords).toBeLessThanOrEqual(less.forWords)
        expect(more.forNumbers).toBeLessThanOrEqual(less.forNumbers)
      }),
    )
  })
})
