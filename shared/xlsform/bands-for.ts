import type { Option } from '../survey/question.ts'

/**
 * The answers that a number stands for, where a form asks for it alone: a number itself is never kept here. Every number
 * of a short range, five even steps of a longer one, and steps that grow where nothing is said about an end.
 */
export function numberBands(from: number, to: number | undefined): Option[] {
  if (to === undefined) return growing.map(([low, high]) => numberBand(low, high))
  const count = to - from + 1
  const bands = count <= mostSingle ? count : 5
  const edges = Array.from({ length: bands + 1 }, (_, place) => from + Math.round((place * count) / bands))
  return edges.slice(1).map((edge, place) => numberBand(edges[place] ?? from, edge - 1))
}

const mostSingle = 11
const growing: [number, number][] = [
  [0, 0],
  [1, 1],
  [2, 4],
  [5, 9],
  [10, 19],
  [20, 1_000_000],
]

const numberBand = (from: number, to: number): Option => ({
  id: from === to ? `n${from}` : `n${from}-${to}`,
  text: from === to ? `${from}` : to === 1_000_000 ? `${from} or more` : `${from} to ${to}`,
  from,
  to,
})

/** The answers that a date stands for: each of the last years, and all before. */
export function dateBands(year: number): Option[] {
  const years = Array.from({ length: 4 }, (_, place) => year - 3 + place)
  const [first = year] = years
  const before = { id: 'before', text: `Before ${first}`, from: '1900-01', to: `${first - 1}-12` }
  return [before, ...years.map((it) => ({ id: `y${it}`, text: `${it}`, from: `${it}-01`, to: `${it}-12` }))]
}
