import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adoptFramework } from '#shared/framework/adopt-framework.ts'
import { checkReviewDay } from '#shared/framework/check-review-day.ts'
import { type Framework, FrameworkPart } from '#shared/framework/framework.ts'
import { missingParts } from '#shared/framework/missing-parts.ts'

const people = fc.constantFrom('ann', 'ben', 'cam')
const framework = (person: string): Framework => ({
  id: 'framework',
  version: 3,
  title: 'How we learn',
  parts: {},
  reviewOn: '2027-11-01',
  written: { person, by: person },
  on: '2026-11-01',
})

test('whoever wrote a version never adopts it; anybody else does, once', () => {
  fc.assert(
    fc.property(people, people, (writer, person) => {
      const adopted = adoptFramework(framework(writer), { person, by: person, on: '2026-11-02' })
      if (writer === person) {
        expect(adopted).toBe('second-person')
        return
      }
      expect(adopted).toMatchObject({ version: 4, adopted: { person } })
      if (typeof adopted !== 'string')
        expect(adoptFramework(adopted, { person: 'dee', by: 'Dee', on: '2026-11-03' })).toBe('not-now')
    }),
  )
})

test('it is looked at again on a day to come, within three years', () => {
  const wrong = (reviewOn: string) => checkReviewDay({ reviewOn }, '2026-11-28').length > 0
  expect(['2026-11-28', '2020-01-01', '2029-11-29', '2040-01-01'].filter(wrong)).toHaveLength(4)
  expect(['2026-11-29', '2027-11-28', '2029-11-28'].filter(wrong)).toEqual([])
})

test('a part that is not written is named', () => {
  fc.assert(
    fc.property(fc.subarray(FrameworkPart.options), (written) => {
      const parts = Object.fromEntries(written.map((part) => [part, 'We learn.']))
      expect(missingParts({ parts })).toEqual(FrameworkPart.options.filter((part) => !written.includes(part)))
    }),
  )
})
