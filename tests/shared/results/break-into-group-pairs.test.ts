// A programme of somebody's own against pairs that are shown by group. It looks at every person by group and both answers,
// and shares nothing of how the break-in test looks at them.
import { describe, expect, test } from 'vitest'
import type { PairFigures } from '#shared/results/release.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import {
  breakInto,
  everyPerson,
  type Person,
  readResult,
  type Secret,
  type Sum,
  secretsOf as secretsOfAll,
} from '../../support/break-in-programme.ts'
import { type InGroup, publishInGroups, question } from '../../support/in-groups.ts'
import { noAttack } from '../../support/no-attack.ts'

const full = process.env['HEARD_FAULTS'] === 'full'

describe('of a pair a programme of somebody’s own', () => {
  const halves = (['then', 'now'] as const).map(
    (when): ChoiceQuestion => ({
      ...question,
      id: `p-${when}`,
      options: question.options.slice(0, full ? 5 : 4),
      pair: 'p',
      when,
    }),
  )
  const inGroups = (groups: number): Person[] =>
    Array.from({ length: groups }, (_, group) =>
      everyPerson(halves).map((it): Person => ({ ...it, group: `mode-${group}` })),
    ).flat()
  const placeOf = (it: Person, { id, options }: ChoiceQuestion) =>
    options.findIndex((option) => option.id === it[id])
  const movedOf = (it: Person): number | undefined => {
    const [then = -1, now = -1] = halves.map((half) => placeOf(it, half))
    return then < 0 || now < 0 ? undefined : Math.sign(now - then)
  }

  /** Of each group: how many answered with these two, then and now; one letter: about then alone. */
  const lived = (groups: Record<string, number>[]): InGroup[] =>
    groups.flatMap((given, group) =>
      Object.entries(given).flatMap(([[then = '', now], many]) =>
        Array.from(
          { length: many },
          (): InGroup => ({
            of: `mode-${group}`,
            answers: { 'p-then': then, ...(now ? { 'p-now': now } : {}) },
          }),
        ),
      ),
    )
  const worlds: Record<string, number>[][] = [
    [
      { ab: 12, bc: 7, cd: 3, bb: 6, cc: 4, cb: 2, a: 1 },
      { ab: 10, ac: 3, bd: 5, bb: 7, aa: 8, dc: 3 },
    ],
    [
      { ab: 17, bc: 13 },
      { ab: 16, bc: 15 },
    ],
    ...(full
      ? [
          [
            { ab: 12, bc: 10, cc: 9 },
            { aa: 12, bb: 9, ba: 11 },
            { ab: 9, bb: 11, cb: 12 },
          ],
          [
            { ba: 20, cb: 16 },
            { ab: 15, bc: 11, cd: 10 },
          ],
        ]
      : []),
  ]

  function waysOf(all: InGroup[], groups: number, result: PairFigures): Sum[][] {
    const within = (
      group: number,
      is: (it: Person) => boolean,
      { low, high }: { low: number; high: number },
    ): Sum => ({
      of: (it) => Number(it['group'] === `mode-${group}` && is(it)),
      low,
      high,
    })
    const sizes = Array.from({ length: groups }, (_, group) => {
      const many = all.filter(({ of }) => of === `mode-${group}`).length
      return within(group, () => true, { low: many, high: many })
    })
    const tables = (result.groups ?? []).flatMap(({ base, better, same, worse }, group) => [
      within(group, (it) => movedOf(it) !== undefined, base),
      ...[better, same, worse].map((count, place) => within(group, (it) => movedOf(it) === 1 - place, count)),
    ])
    return readResult(result, halves).map((whole) => [...whole, ...sizes, ...tables])
  }

  const change = {
    is: 'change',
    values: ['1', '0', '-1'],
    needs: 2,
    of: (it: Person) => `${movedOf(it) ?? ''}`,
  }
  const secrets = (groups: number): Secret[] =>
    Array.from({ length: groups }, (_, group) =>
      [...secretsOfAll(halves), change].map((secret) => ({
        ...secret,
        is: `${secret.is} in group ${group}`,
        of: (it: Person) => (it['group'] === `mode-${group}` ? secret.of(it) : ''),
      })),
    ).flat()

  const knownOf = (all: InGroup[]): Person[][] => {
    const there = all.map(
      ({ of, answers }): Person => ({
        'p-then': `${answers['p-then'] ?? ''}`,
        'p-now': `${answers['p-now'] ?? ''}`,
        group: of,
      }),
    )
    return [
      there.slice(0, 3),
      there.slice(-3),
      ...(full ? there.map((_, at) => there.slice(at, at + 3)) : []),
    ]
  }

  const narrowedIn = (all: InGroup[], groups: number, result: PairFigures): string[] => {
    const people = inGroups(groups)
    const ways = waysOf(all, groups, result)
    return knownOf(all).flatMap((known) => breakInto(people, ways, known, secrets(groups)).narrowed)
  }

  test('knows three people, and finds nobody, nor which way anybody went', () => {
    const told = worlds.map((steps) => {
      const all = lived(steps)
      const result = publishInGroups(halves, all, steps.length)
      if (result?.kind !== 'pair') return result?.kind
      expect(narrowedIn(all, steps.length, result)).toEqual([])
      return result.groups ? 'by group' : 'of everybody'
    })
    console.log(`pairs in groups: ${told.join(', ')}`)
    expect(told).toContain('by group')
    expect(told).toContain('held')
  })

  test('control: without the break-in test, it narrows somebody', () => {
    const found = worlds.some((steps) => {
      const all = lived(steps)
      const result = publishInGroups(halves, all, steps.length, noAttack)
      return result?.kind === 'pair' && narrowedIn(all, steps.length, result).length > 0
    })
    expect(found).toBe(true)
  })
})
