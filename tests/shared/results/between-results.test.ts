// Somebody who sets one result against another: two surveys of one round, or what waited and was counted later against
// the round before and after. They know how many answered each, to the last one, and three people's answers.
import { describe, expect, test } from 'vitest'
import type { Result } from '#shared/results/release.ts'
import {
  breakInto,
  everyPerson,
  type Person,
  readResult,
  type Secret,
  type Sum,
} from '../../support/break-in-programme.ts'
import { peopleOf, publishInGroups, question } from '../../support/in-groups.ts'

const full = process.env['HEARD_FAULTS'] === 'full'
const letters = [...'abcde']

/** People in two crowds, each by what they answered; the last number of a crowd is of those who gave no answer. */
type World = readonly [number[], number[]]
const places = ['one', 'two'] as const
const kinds = places.flatMap((crowd) => everyPerson([question]).map((it): Person => ({ ...it, crowd })))
const isIn = (crowd: string, it: Person): boolean => it['crowd'] === crowd

const sizesOf = (world: World): Sum[] =>
  places.map((crowd, place) => {
    const many = (world[place] ?? []).reduce((sum, it) => sum + it, 0)
    return { of: (it) => Number(isIn(crowd, it)), low: many, high: many }
  })
const exactly = (of: (it: Person) => boolean, many: number): Sum => ({
  of: (it) => Number(of(it)),
  low: many,
  high: many,
})

const secrets: Secret[] = places.map((crowd) => ({
  is: `crowd ${crowd}`,
  values: letters,
  needs: 3,
  of: (it) => (isIn(crowd, it) ? (it['q'] ?? '') : ''),
}))

const publish = (counts: number[]): Result | undefined => publishInGroups([question], peopleOf([counts]), 0)

/** What is told of one crowd, or of both together, in each way in which it can have come about. */
const told = (result: Result | undefined, crowds: readonly string[]): Sum[][] =>
  result
    ? readResult(result, [question]).map((sums) =>
        sums.map(({ of, ...span }) => ({
          ...span,
          of: (it: Person) => (crowds.some((crowd) => isIn(crowd, it)) ? of(it) : 0),
        })),
      )
    : [[]]

const together = (...all: Sum[][][]): Sum[][] =>
  all.reduce((some, next) => some.flatMap((one) => next.map((more) => [...one, ...more])), [[]])

/** Three people who are there: of the first crowd, of the second, of both. */
function knownOf(world: World): Person[][] {
  const [first = [], second = []] = places.map((crowd, place) =>
    (world[place] ?? []).flatMap((many, at) =>
      Array.from({ length: many }, (): Person => ({ q: letters[at] ?? '', crowd })),
    ),
  )
  const few = [first.slice(0, 3), second.slice(-3), [...first.slice(-2), ...second.slice(0, 1)]]
  const more = full ? first.map((_, at) => [...first.slice(at, at + 2), ...second.slice(at, at + 1)]) : []
  return [...few, ...more]
}

function findIn(world: World, ways: Sum[][]) {
  const sized = together([sizesOf(world)], ways)
  const all = knownOf(world).map((known) => {
    const others = (crowd: string, place: number) =>
      (world[place] ?? []).reduce((sum, it) => sum + it, 0) > known.filter((it) => isIn(crowd, it)).length
    const open = secrets.filter((_, place) => others(places[place] ?? '', place))
    return breakInto(kinds, sized, known, open)
  })
  return {
    recovered: all.flatMap(({ recovered }) => recovered),
    narrowed: all.flatMap(({ narrowed }) => narrowed),
  }
}
const nobody = { recovered: [], narrowed: [] }

/** Each answer of both crowds added up, to the last person: what no page of ours says. */
const addedUp = ([one, two]: World): Sum[] =>
  letters.map((letter, at) => exactly((it) => it['q'] === letter, (one[at] ?? 0) + (two[at] ?? 0)))
const alone = (counts: number[], crowd: string): Sum[] =>
  letters.map((letter, at) => exactly((it) => isIn(crowd, it) && it['q'] === letter, counts[at] ?? 0))

describe('two surveys of one round that ask the same', () => {
  const worlds: World[] = [
    [
      [6, 7, 5, 4, 1, 1],
      [24, 1, 0, 0, 0, 0],
    ],
    [
      [10, 8, 6, 0, 0, 0],
      [0, 9, 9, 9, 0, 3],
    ],
    [
      [0, 0, 13, 0, 0, 0],
      [4, 5, 6, 5, 4, 0],
    ],
    [
      [23, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 23, 0],
    ],
  ]

  test('set against each other they tell nobody’s answer', () => {
    for (const world of worlds) {
      const results = world.map(publish)
      const ways = together(...places.map((crowd, place) => told(results[place], [crowd])))
      expect({ world, ...findIn(world, ways) }).toEqual({ world, ...nobody })
    }
  })

  test('control: whoever adds surveys up to the person gives people away', () => {
    const found = worlds.map((world) => findIn(world, [[...addedUp(world), ...alone(world[0], 'one')]]))
    expect(found.flatMap(({ recovered }) => recovered).length).toBeGreaterThan(0)
  })
})

describe('a round that waited and is counted together with the next', () => {
  /** First those who waited, fewer than 10; then those of the next round. */
  const worlds: World[] = [
    [
      [8, 0, 0, 0, 0, 0],
      [2, 6, 5, 4, 1, 0],
    ],
    [
      [3, 2, 2, 1, 1, 0],
      [14, 1, 0, 0, 0, 1],
    ],
    [
      [0, 0, 0, 0, 4, 1],
      [6, 9, 8, 7, 0, 0],
    ],
    [
      [0, 0, 1, 0, 0, 0],
      [12, 11, 0, 0, 0, 0],
    ],
  ]
  const sumOf = ([one, two]: World): number[] => one.map((many, at) => many + (two[at] ?? 0))

  test('tells nobody’s answer, neither of those who waited nor of the others', () => {
    let shown = 0
    for (const world of worlds) {
      const result = publish(sumOf(world))
      if (result?.kind !== 'held') shown++
      expect({ world, ...findIn(world, told(result, places)) }).toEqual({ world, ...nobody })
    }
    expect(shown).toBeGreaterThan(0)
  })

  test('control: whoever shows the next round by itself, too, to the person, gives those who waited away', () => {
    const found = worlds.map((world) => findIn(world, [[...addedUp(world), ...alone(world[1], 'two')]]))
    expect(found.flatMap(({ recovered }) => recovered)).toContain('crowd one')
  })
})
