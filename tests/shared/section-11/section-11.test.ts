import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerWords } from '#shared/section-11/answer.ts'
import { standardsFor } from '#shared/section-11/applies-to.ts'
import { checkLater } from '#shared/section-11/check-later.ts'
import { checkModeration } from '#shared/section-11/check-moderation.ts'
import { checkShare } from '#shared/section-11/check-share.ts'
import { checkSignOff } from '#shared/section-11/check-sign-off.ts'
import { checkStart } from '#shared/section-11/check-start.ts'
import { compareScores } from '#shared/section-11/compare-scores.ts'
import { mergeFields } from '#shared/section-11/merge-fields.ts'
import { nextDue } from '#shared/section-11/next-due.ts'
import { Standards } from '#shared/section-11/standard.ts'
import { startingStandards } from '#shared/section-11/starting-standards.ts'
import { returnStates } from '#shared/section-11/state-of-return.ts'
import { AgencyKind } from '#shared/settings/agencies.ts'

const days = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const scores = fc.constantFrom(0, 1, 2, 3)
const kinds = fc.constantFrom(...AgencyKind.options)

const filled: AnswerWords = {
  score: 2,
  strengths: 'Everybody knows whom to ask.',
  weaknesses: 'New staff take long to learn it.',
  why: 'Induction was cut.',
  doing: 'It is back from May.',
  due: '2027-05-01',
  evidence: [{ says: 'The plan', where: 'Intranet' }],
  leads: 'Head of service',
}

test('the standards to begin with are whole, and every kind of agency answers for most of them', () => {
  const all = { id: 'standards', version: 1, standards: startingStandards, by: 'Heard', on: '2026-01-01' }
  expect(Standards.parse(all).standards.length).toBeGreaterThanOrEqual(10)
  for (const kind of AgencyKind.options)
    expect(standardsFor(startingStandards, kind).length).toBeGreaterThanOrEqual(10)
  expect(standardsFor(startingStandards, 'school').map(({ id }) => id)).not.toContain('commissioning')
  expect(standardsFor(startingStandards, 'health').map(({ id }) => id)).toContain('commissioning')
})

test('a standard applies to the kinds that it names, or to all', () => {
  fc.assert(
    fc.property(
      kinds,
      fc.option(fc.uniqueArray(kinds, { minLength: 1 }), { nil: undefined }),
      (kind, named) => {
        const found = standardsFor([named ? { kinds: named } : {}], kind).length
        expect(found).toBe(named === undefined || named.includes(kind) ? 1 : 0)
      },
    ),
  )
})

describe('signing off', () => {
  const titles = [
    { id: 'one', title: 'One' },
    { id: 'two', title: 'Two' },
  ]
  const wrong = (said: Record<string, AnswerWords>) => checkSignOff(titles, (id) => said[id])
  const gone: Record<string, Partial<AnswerWords>> = {
    strengths: { strengths: '' },
    weaknesses: { weaknesses: '' },
    'why it is so': { why: '' },
    'what is being done': { doing: '' },
    evidence: { evidence: [] },
    'who leads': { leads: '' },
  }

  test('is for returns that are whole, and whatever is missing is named with its standard', () => {
    expect(wrong({ one: filled, two: filled })).toEqual([])
    const missing = fc.subarray(Object.keys(gone), { minLength: 1 })
    fc.assert(
      fc.property(missing, fc.constantFrom('one', 'two'), (what, at) => {
        const words = Object.assign({}, filled, ...what.map((name) => gone[name]))
        const found = wrong({ one: filled, two: filled, [at]: words })
        expect(found.map((it) => it.at)).toEqual([at])
        for (const name of what) expect(found[0]?.say).toContain(name)
      }),
    )
    expect(wrong({}).map(({ at }) => at)).toEqual(['one', 'two'])
    const { score: _, due: __, ...rest } = filled
    expect(wrong({ one: rest, two: filled })[0]?.say).toBe('One: fill in the score and by when.')
  })

  test('at the top nothing has to change, unless a weakness is written; at nought there is no strength to show', () => {
    const { due: _, ...top } = { ...filled, score: 3, weaknesses: '', doing: '' }
    expect(wrong({ one: top, two: filled })).toEqual([])
    expect(wrong({ one: { ...top, weaknesses: 'A little' }, two: filled })).toHaveLength(1)
    expect(wrong({ one: { ...filled, score: 0, strengths: '', evidence: [] }, two: filled })).toEqual([])
  })
})

test('another score than the agency’s own needs a reason, the same needs none', () => {
  fc.assert(
    fc.property(scores, scores, fc.constantFrom('', 'The files say otherwise.'), (self, score, why) => {
      const refused = checkModeration({ score, why }, self).length > 0
      expect(refused).toBe(self !== score && why === '')
    }),
  )
})

describe('when a cycle begins, and when it is put off', () => {
  const agencies = [
    { id: 'hub', name: 'Hub', kind: 'council' as const },
    { id: 'gone', name: 'Gone', kind: 'school' as const, stopped: true as const },
  ]
  const start = (typed: object, known: object = {}) =>
    checkStart(
      { due: '2027-03-01', agencies: ['hub'], ...typed },
      { today: '2026-11-28', agencies, standards: startingStandards, last: undefined, ...known },
    ).map(({ at }) => at)

  test('two years after the last, a leap day becomes the 28th', () => {
    expect(nextDue('2025-03-31')).toBe('2027-03-31')
    expect(nextDue('2024-02-29')).toBe('2026-02-28')
    fc.assert(
      fc.property(days, (day) => {
        const next = nextDue(day)
        expect(new Date(next).toISOString().slice(0, 10)).toBe(next)
        expect(Number(next.slice(0, 4)) - Number(day.slice(0, 4))).toBe(2)
      }),
    )
  })

  test('the day is one to come, and later than two years after the last needs a reason', () => {
    fc.assert(
      fc.property(days, days, days, fc.boolean(), (today, due, last, hasReason) => {
        const found = start(
          { due, ...(hasReason ? { why: 'A case review' } : {}) },
          { today, last: { due: last } },
        )
        expect(found.includes('due')).toBe(due <= today || last >= today)
        expect(found.includes('why')).toBe(due > nextDue(last) && !hasReason)
      }),
    )
    expect(start({ due: '2099-01-01' })).toEqual([])
  })

  test('it asks agencies of now, each once, for which a standard applies', () => {
    expect(start({})).toEqual([])
    for (const wrong of [['gone'], ['nobody'], ['hub', 'hub']])
      expect(start({ agencies: wrong })).toEqual(['agencies'])
    expect(start({}, { standards: [{ ...startingStandards[0], kinds: ['police'] }] })).toEqual(['agencies'])
  })

  test('it is put off to a later day that is still to come, and no other', () => {
    fc.assert(
      fc.property(days, days, days, (due, now, today) => {
        expect(checkLater({ due }, { due: now }, today).length).toBe(due > now && due > today ? 0 : 1)
      }),
    )
  })
})

test('the overview is shared when nothing waits', () => {
  const states = fc.array(fc.constantFrom(...returnStates))
  fc.assert(
    fc.property(states, (all) => {
      const waits = all.some((it) => it === 'signed' || it === 'returned' || it === 'asked')
      expect(checkShare(all).length > 0).toBe(waits)
    }),
  )
})

test('a standard stands beside itself two years ago by the score that counts', () => {
  fc.assert(
    fc.property(scores, scores, scores, (self, moderated, before) => {
      expect(compareScores({ self, moderated }, { self: before })).toBe(
        moderated > before ? 'better' : moderated < before ? 'worse' : 'same',
      )
      expect(compareScores({ self }, { self: 3 - before, moderated: before })).toBe(
        self > before ? 'better' : self < before ? 'worse' : 'same',
      )
    }),
  )
  expect(compareScores({ self: 1 }, undefined)).toBe('new')
})

test('of what two people typed nothing is lost', () => {
  const typed = fc.record({ a: fc.constantFrom('', 'x', 'y'), b: fc.constantFrom('', 'x', 'y') })
  const fields = ['a', 'b'] as const
  fc.assert(
    fc.property(typed, typed, typed, (base, mine, theirs) => {
      const { merged, taken, toChoose } = mergeFields(fields, base, mine, theirs)
      for (const field of fields) {
        const [was, my, their] = [base[field], mine[field], theirs[field]]
        expect(merged[field]).toBe(my === was ? their : my)
        expect(taken.includes(field)).toBe(my === was && their !== was)
        expect(toChoose.includes(field)).toBe(my !== was && their !== was && my !== their)
      }
    }),
  )
})
