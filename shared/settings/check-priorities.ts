import type { Priorities } from './priorities.ts'

type Wrong = { path: (string | number)[]; say: string }

/** What is wrong between priorities, their objectives and their data sets: short names that come twice or lead nowhere. */
export function checkPriorities({ priorities }: Priorities): Wrong[] {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  const sets = ids(priorities.flatMap(({ dataSets = [] }) => dataSets))
  return [
    ...twice(ids(priorities), 'Two priorities have the same short name.', ['priorities']),
    ...twice(sets, 'Two data sets have the same short name.', ['priorities']),
    ...priorities.flatMap(({ objectives = [], dataSets = [] }, place) => [
      ...twice(ids(objectives), 'Two objectives have the same short name.', [
        'priorities',
        place,
        'objectives',
      ]),
      ...dataSets.flatMap((set, nth): Wrong[] => {
        const path = ['priorities', place, 'dataSets', nth]
        const lost = set.objectives.some((id) => !ids(objectives).includes(id))
        return [
          ...(lost
            ? [{ path: [...path, 'objectives'], say: 'Choose objectives that stand above, and no others.' }]
            : []),
          ...twice(ids(set.owners), 'Two owners have the same short name.', [...path, 'owners']),
        ]
      }),
    ]),
  ]
}

const twice = (ids: readonly string[], say: string, path: Wrong['path']): Wrong[] =>
  new Set(ids).size === ids.length ? [] : [{ path, say }]
