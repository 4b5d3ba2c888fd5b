import { type Breakdown, type BrokenDownBy, mostGroups } from './breakdown.ts'
import { fewestForNumbers } from './rules.ts'

/** What a lead expects of one way of answering, or of one agency, before the round opens. */
export interface Part {
  of: string
  title: string
  expected: number
}

/**
 * The groups of a breakdown, from the people expected alone: the smallest are put together until each is likely to have
 * enough answers for numbers, and there are no more than three. Undefined where that leaves one: then there is none.
 */
export function planBreakdown(by: BrokenDownBy, parts: Part[], share: number): Breakdown | undefined {
  const groups = parts.map((part) => [part])
  const expectedOf = (group: Part[] = []) => group.reduce((sum, { expected }) => sum + expected, 0)
  const isEnough = (group: Part[]) => Math.floor((expectedOf(group) * share) / 100) >= fewestForNumbers
  for (;;) {
    groups.sort((one, other) => expectedOf(other) - expectedOf(one))
    if (groups.length <= mostGroups && groups.every(isEnough)) break
    const [smallest = [], ...others] = groups.splice(-2).reverse()
    if (others.length === 0) return undefined
    groups.push([...others.flat(), ...smallest])
  }
  if (groups.length < 2) return undefined
  const named = groups.map((group, place) => ({
    id: `group-${place + 1}`,
    title: nameAll(group),
    of: group.map(({ of }) => of),
  }))
  return { by, groups: named }
}

/** What a lead reads who asks for one all the same. */
export const tooFewToBreakDown =
  `Too few people are expected for two groups with ${fewestForNumbers} answers each. ` +
  'Expect more, or show this survey of everybody only.'

const mostNamed = 3

function nameAll(group: Part[]): string {
  const names = group.slice(0, mostNamed).map(({ title }) => title)
  const others = group.length - names.length
  return [...names, ...(others > 0 ? [`${others} more`] : [])].join(', ')
}
