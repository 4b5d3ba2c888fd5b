import { groupsOf } from './groups-of.ts'

/** Does the work for each item, so many at a time, in the order in which they come. */
export async function inGroups<T>(
  items: AsyncIterable<T> | Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  for await (const group of groupsOf(items, atOnce)) await Promise.all(group.map(work))
}
