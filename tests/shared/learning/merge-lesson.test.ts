import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Edited, fields, mergeLesson, takeFrom } from '#shared/learning/merge-lesson.ts'

const edited: fc.Arbitrary<Edited> = fc
  .record({
    title: fc.constantFrom('a', 'b', 'c'),
    soWhat: fc.constantFrom('', 'x', 'y'),
    audiences: fc.subarray(['leaders', 'trainers'] as const).map((it) => [...it]),
    priorities: fc.subarray(['neglect', 'early-help']),
    themes: fc.subarray(['money', 'school']),
    visibility: fc.constantFrom('public', 'partnership', 'executive'),
    confidence: fc.constantFrom('', 'single', 'strong'),
    reviewOn: fc.constantFrom('', '2027-01-01'),
  })
  .map(({ confidence, reviewOn, ...it }) => ({
    ...it,
    sources: [],
    ...(confidence ? { confidence } : {}),
    ...(reviewOn ? { reviewOn } : {}),
  }))

test('each field is as somebody last meant it; only what both changed, each otherwise, is asked', () => {
  fc.assert(
    fc.property(edited, edited, edited, (base, mine, theirs) => {
      const { merged, taken, toChoose } = mergeLesson(base, mine, theirs)
      for (const field of fields) {
        const [was, one, other] = [base, mine, theirs].map((it) => JSON.stringify(it[field]))
        const now = JSON.stringify(merged[field])
        expect(now).toBe(one === was ? other : one)
        expect(taken.includes(field)).toBe(one === was && other !== was)
        expect(toChoose.includes(field)).toBe(one !== was && other !== was && one !== other)
      }
    }),
  )
})

test('what is chosen of theirs is taken, and a field that they emptied is empty', () => {
  const base: Edited = {
    title: 'a',
    soWhat: '',
    audiences: [],
    priorities: [],
    themes: [],
    sources: [],
    visibility: 'partnership',
    reviewOn: '2027-01-01',
  }
  const { reviewOn: _, ...theirs } = { ...base, title: 'theirs' }
  const chosen = takeFrom({ ...base, title: 'mine' }, theirs, (field) => field === 'reviewOn')
  expect(chosen).toEqual({ ...theirs, title: 'mine' })
})
