import fc from 'fast-check'
import { expect, test } from 'vitest'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { Priorities, startingPriorities } from '#shared/settings/priorities.ts'
import { sayObjective } from '#shared/settings/say-objective.ts'

const wrongWith = (typed: unknown) =>
  (Priorities.safeParse(typed).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message])

test('what a partnership saved before there were objectives is still read', () => {
  expect(wrongWith({ priorities: [{ id: 'neglect', title: 'Neglect', asks: ['home'] }] })).toEqual([])
})

test('the framework’s own tree is whole: each starter indicator is in one data set and has an objective of it', () => {
  expect(wrongWith(startingPriorities)).toEqual([])
  const sets = startingPriorities.priorities.flatMap(({ dataSets = [] }) => dataSets)
  const inSets = sets.flatMap((set) => set.owners.flatMap(({ indicators }) => indicators))
  expect(inSets.toSorted()).toEqual(Object.keys(starterIndicators).toSorted())
  for (const set of sets)
    for (const id of set.owners.flatMap(({ indicators }) => indicators)) {
      expect(starterIndicators[id]?.frequency, id).toBe(set.frequency)
      expect(set.objectives, id).toContain(starterIndicators[id]?.objective)
    }
  const exploitation = sets.find(({ id }) => id === 'exploitation')
  expect(exploitation?.owners.map(({ owner }) => owner)).toEqual(['Local authority', 'Police', 'Health'])
  const pinned = startingPriorities.priorities.flatMap((it) => it.pinned ?? [])
  expect(pinned).toEqual(['plans-two-years', 'plans-ended-two-years'])
})

test('a data set is refused exactly when it names an objective that its priority does not have', () => {
  const Ids = fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'four'), { minLength: 1 })
  fc.assert(
    fc.property(Ids, Ids, (there, named) => {
      const set = { id: 'set', title: 'Set', objectives: named, frequency: 'quarter', dueDays: 30 }
      const owners = [{ id: 'police', owner: 'Police', indicators: [] }]
      const objectives = there.map((id) => ({ id, title: id }))
      const typed = {
        priorities: [{ id: 'one', title: 'One', objectives, dataSets: [{ ...set, owners }] }],
      }
      const fits = named.every((id) => there.includes(id))
      expect(wrongWith(typed)).toEqual(
        fits
          ? []
          : [['priorities.0.dataSets.0.objectives', 'Choose objectives that stand above, and no others.']],
      )
    }),
  )
})

test('a short name that comes twice is refused where it stands, across priorities for data sets', () => {
  const [first, second] = startingPriorities.priorities
  const again = { priorities: [first, { ...first, id: 'again' }] }
  expect(wrongWith(again)).toEqual([['priorities', 'Two data sets have the same short name.']])
  expect(wrongWith({ priorities: [second, second] })[0]).toEqual([
    'priorities',
    'Two priorities have the same short name.',
  ])
})

test('an objective is said by its title, and one that was typed as it was typed', () => {
  const say = (objective?: string) => sayObjective({ priority: 'neglect', objective }, startingPriorities)
  expect(say('no-drift')).toBe('No drift and no delay')
  expect(say('Less delay')).toBe('Less delay')
  expect(say()).toBe(undefined)
})
