import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Came, coverStrands } from '#shared/framework/cover-strands.ts'
import { Strand } from '#shared/learning/lesson.ts'
import { aLesson } from '../../support/a-lesson.ts'

const since = '2025-11-28'
const days = fc.integer({ min: 0, max: 800 }).map((more) => {
  const day = new Date(Date.UTC(2024, 10, 28) + more * 24 * 3600_000)
  return day.toISOString().slice(0, 10)
})
const anyCame: fc.Arbitrary<Came[]> = fc.array(
  fc.record({ strand: fc.constantFrom(...Strand.options), on: days, what: fc.constantFrom('a', 'b') }),
)

test('every source is there, with the newest day on which anything came, in whatever order it is given', () => {
  fc.assert(
    fc.property(anyCame, (came) => {
      const covered = coverStrands({ came, lessons: [], actions: [], since })
      expect(covered.map(({ strand }) => strand)).toEqual(Strand.options)
      for (const { strand, last, came: count } of covered) {
        const own = came.filter((it) => it.strand === strand).map(({ on }) => on)
        expect(last?.on).toBe(own.sort().at(-1))
        expect(count).toBe(own.filter((on) => on >= since).length)
      }
    }),
  )
})

test('what nobody has sent is told as nothing, not left out', () => {
  const [first] = coverStrands({ came: [], lessons: [], actions: [], since })
  expect(first).toEqual({ strand: 'practitioners', came: 0, lessons: 0, waiting: 0, actions: 0, tested: 0 })
})

test('counts what followed: declined and old lessons are out, an action closed with a reason is not tested', () => {
  const of = { strand: 'families', learnedOn: '2026-05-01' } as const
  const lessons = [
    aLesson({ ...of, lesson: 'one', status: 'accepted' }),
    aLesson({ ...of, lesson: 'two', status: 'draft' }),
    aLesson({ ...of, lesson: 'no', status: 'declined' }),
    aLesson({ ...of, lesson: 'old', status: 'accepted' as const, learnedOn: '2024-05-01' }),
  ]
  const action = {
    action: 'x',
    version: 1,
    title: 'Train',
    route: 'training',
    owner: 'Head',
    agency: 'hub',
  } as const
  const made = { ...action, due: '2026-09-01', progress: [], by: 'Jo', on: '2026-05-02' }
  const closed = (impact: object) => ({ impact, by: 'Jo', on: '2026-09-02' }) as never
  const actions = [
    { ...made, lesson: 'one', closed: closed({ tested: 'not', says: 'No longer needed.' }) },
    {
      ...made,
      lesson: 'one',
      closed: closed({ tested: 'round', wave: 'A1B2', found: 'difference', says: 'Yes.' }),
    },
    { ...made, lesson: 'old' },
    { ...made, lesson: 'no' },
  ]
  const covered = coverStrands({ came: [], lessons, actions, since })
  expect(covered.find(({ strand }) => strand === 'families')).toMatchObject({
    lessons: 2,
    waiting: 1,
    actions: 2,
    tested: 1,
  })
})
