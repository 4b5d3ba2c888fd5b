/** Does the work for each item, so many at a time, in the order in which they come. */
export async function inGroups<T>(
  items: AsyncIterable<T>,
  atOnce: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  let group: T[] = []
  const finish = async (): Promise<void> => {
    await Promise.all(group.map(work))
    group = []
  }
  for await (const item of items) {
    group.push(item)
    if (group.length === atOnce) await finish()
  }
  await finish()
}
