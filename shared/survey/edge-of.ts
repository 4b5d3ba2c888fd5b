import type { Option } from './question.ts'

/** An end of a band as a number that can be compared: a whole number as it is, a month as months since the year 0. */
export function edgeOf(edge: Option['from']): number {
  if (typeof edge !== 'string') return edge ?? 0
  const [year, month] = edge.split('-')
  return Number(year) * 12 + Number(month) - 1
}
