// A programme of somebody's own finds nobody in planned groups, whoever takes one group's figures from everybody's.
import { describe, expect, test } from 'vitest'
import type { Figures, Result } from '#shared/results/release.ts'
import {
  breakInto,
  everyPerson,
  type Person,
  readResult,
  type Secret,
  type Sum,
} from '../../support/break-in-programme.ts'
import { peopleOf, publishInGroups, question } from '../../support/in-groups.ts'
import { noAttack } from '../../support/no-attack.ts'

const full = process.env['HEARD_FAULTS'] === 'full'
const figuresOf = (result: Result | undefined): Figures | undefined =>
  result?.kind === 'figures' ? result : undefined

const worlds: number[][][] = [
  [
    [5, 6, 6, 5, 5, 1],
    [8, 6, 5, 6, 4, 2],
  ],
  [
    [24, 3, 1, 0, 0, 0],
    [26, 2, 0, 1, 1, 0],
  ],
  [
    [30, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 30, 0],
  ],
  [
    [12, 10, 1, 0, 0, 0],
    [0, 11, 9, 3, 0, 0],
  ],
  [
    [18, 5, 0, 0, 0, 0],
    [18, 5, 0, 0, 0, 0],
  ],
  [
    [9, 12, 14, 20, 5, 3],
    [14, 2, 3, 3, 0, 16],
  ],
  [
    [21, 0, 0, 0, 0, 0],
    [20, 3, 0, 0, 0, 0],
    [22, 1, 0, 0, 0, 0],
  ],
  [
    [20, 0, 0, 0, 0, 0],
    [4, 3, 0, 0, 0, 15],
  ],
]

describe('of one question a programme of somebody’s own', () => {
  const kindsOf = (groups: number) =>
    Array.from({ length: groups }, (_, group) =>
      everyPerson([question]).map((it): Person => ({ ...it, group: `${group}` })),
    ).flat()
  const secretsOf = (groups: number): Secret[] =>
    Array.from({ length: groups }, (_, group) => ({
      is: `group ${group}`,
      values: [...'abcde'],
      needs: 3,
      of: (it: Person) => (it['group'] === `${group}` ? (it['q'] ?? '') : ''),
    }))
  const within = (group: number, sums: Sum[]): Sum[] =>
    sums.map(({ of, ...span }) => ({
      ...span,
      of: (it: Person) => (it['group'] === `${group}` ? of(it) : 0),
    }))

  /** Everything published, and how many are in each group, to the last one. Without figures by group, one has too few. */
  function waysOf(groups: number[][], result: Figures): Sum[][] {
    const sizes = groups.map((counts, group) => {
      const many = counts.reduce((sum, it) => sum + it, 0)
      return within(group, [{ of: () => 1, low: many, high: many }])
    })
    const whole = readResult({ ...result }, [question]).flat()
    const tables = (result.groups ?? []).flatMap(({ base, rows }, group) =>
      within(group, readResult({ ...result, base, rows, apart: [] }, [question]).flat()),
    )
    const all = [...sizes.flat(), ...whole, ...tables]
    if (result.groups) return [all]
    const inside = (it: Person) => Number(it['q'] !== '')
    return groups.map((_, group) => [...all, ...within(group, [{ of: inside, low: 0, high: 19 }])])
  }

  const knownOf = (kinds: Person[], groups: number[][]): Person[][] => {
    const there = groups
      .flatMap((counts, group) =>
        counts.flatMap((count, place) =>
          Array.from({ length: count }, () =>
            kinds.find((it) => it['group'] === `${group}` && it['q'] === ('abcde'[place] ?? '')),
          ),
        ),
      )
      .filter((it) => it !== undefined)
    return [
      [],
      there.slice(0, 3),
      there.slice(-3),
      ...(full ? there.map((_, place) => there.slice(place, place + 3)) : []),
    ]
  }

  test('takes groups from the whole, knows three people, and finds nobody', () => {
    const told = worlds.map((groups) => {
      const result = figuresOf(publishInGroups([question], peopleOf(groups), groups.length))
      if (!result) return 'held'
      const kinds = kindsOf(groups.length)
      for (const known of knownOf(kinds, groups)) {
        const { recovered, narrowed } = breakInto(
          kinds,
          waysOf(groups, result),
          known,
          secretsOf(groups.length),
        )
        expect({ groups, known, recovered, narrowed }).toEqual({ groups, known, recovered: [], narrowed: [] })
      }
      return result.groups ? 'by group' : 'of everybody'
    })
    console.log(`groups: ${told.join(', ')}`)
    expect(new Set(told)).toEqual(new Set(['held', 'by group', 'of everybody']))
  })

  test('control: without the break-in test, it narrows somebody', () => {
    const found = worlds.filter((groups) => {
      const result = figuresOf(publishInGroups([question], peopleOf(groups), groups.length, noAttack))
      const kinds = kindsOf(groups.length)
      return (
        result &&
        knownOf(kinds, groups).some(
          (known) =>
            breakInto(kinds, waysOf(groups, result), known, secretsOf(groups.length)).narrowed.length > 0,
        )
      )
    })
    expect(found.length).toBeGreaterThan(0)
  })
})
