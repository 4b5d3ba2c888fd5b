// Somebody who wants to find out what one person answered. They know every rule and every result, how many answered,
// and up to three others' answers; they try every world there could be. Nothing here is shared with the break-in test.
import { describe, expect, test } from 'vitest'
import { optionsFrom } from '#shared/library/options-from.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import type { Answers } from '#shared/response/answers.ts'
import { attackWith } from '#shared/results/attack.ts'
import { summarise } from '#shared/results/summarise.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { noAttack } from '../../support/no-attack.ts'
import { solver } from '../../support/solver.ts'

const letters = ['a', 'b', 'c', 'd']
const full = process.env['HEARD_FAULTS'] === 'full'

const surveyOf = (answers: number): Survey => ({
  ...parentCarer,
  questions: [
    { id: 'q', kind: 'scale', text: 'Q?', options: optionsFrom(...'ABCD'.slice(0, answers)), reported: true },
  ],
})

/** Every way in which so many people can be spread over so many places; the last place is who did not answer. */
function spread(people: number, places: number): number[][] {
  if (places === 1) return [[people]]
  return Array.from({ length: people + 1 }, (_, first) =>
    spread(people - first, places - 1).map((rest) => [first, ...rest]),
  ).flat()
}

type Publish = (counts: number[]) => string

/** What everybody may read of a world. The break-in test runs once for all worlds whose figures are the same. */
function publisher(answers: number): Publish {
  const survey = surveyOf(answers)
  const decided = new Map<string, string>()
  return (counts) => {
    const all = counts.flatMap((count, place) =>
      Array.from({ length: count }, (): Answers => (place < answers ? { q: letters[place] ?? '' } : {})),
    )
    const key = JSON.stringify([Math.round(all.length / 5), summarise(survey, ['q'], all, noAttack)])
    const before = decided.get(key)
    if (before !== undefined) return before
    const now = JSON.stringify(summarise(survey, ['q'], all, attackWith(solver)))
    decided.set(key, now)
    return now
  }
}

/** The fewest answers that anybody is left with, over every world, whoever three people are that somebody knows. */
function fewestLeft(people: number, answers: number, publish: Publish): { left: number; shown: number } {
  const alike = new Map<string, number[][]>()
  for (const world of spread(people, answers + 1)) {
    const read = publish(world)
    alike.set(read, [...(alike.get(read) ?? []), world])
  }
  let left = answers
  for (const worlds of alike.values())
    for (const known of spread(3, answers + 1)) {
      const possible = worlds.filter((world) => known.every((count, place) => (world[place] ?? 0) >= count))
      if (possible.length === 0) continue
      const open = letters
        .slice(0, answers)
        .filter((_, place) => possible.some((world) => (world[place] ?? 0) > (known[place] ?? 0)))
      left = Math.min(left, open.length)
    }
  const shown = [...alike].filter(([read]) => !read.includes('"held"')).flatMap(([, worlds]) => worlds).length
  return { left, shown: shown / spread(people, answers + 1).length }
}

const sizes = full ? [10, 11, 12, 13, 17, 18, 19, 20, 21, 22, 23, 25, 27, 28] : [10, 19, 20, 23]

describe.each([2, 3])('of a question with %i answers', (answers) => {
  test.each(sizes)('when %i people answered, nobody is narrowed down', (people) => {
    const { left, shown } = fewestLeft(people, answers, publisher(answers))
    console.log(
      `${people} people, ${answers} answers: shown in ${Math.round(shown * 100)} of 100 possible worlds`,
    )
    expect(left).toBeGreaterThanOrEqual(Math.min(3, answers))
    expect(shown).toBeGreaterThan(0)
  })
})

describe('control: a publisher who', () => {
  test('gives exact counts leaves somebody with one answer', () => {
    expect(fewestLeft(20, 3, (counts) => JSON.stringify(counts)).left).toBeLessThanOrEqual(1)
  })

  test('rounds to the nearest 5, and does nothing else, leaves somebody with one answer', () => {
    const rounded: Publish = (counts) => JSON.stringify(counts.map((count) => Math.round(count / 5)))
    expect(fewestLeft(20, 3, rounded).left).toBeLessThanOrEqual(1)
  })
})
