// Somebody with every table at every moment, all links in the order in which they were made, and the order in which
// answers came, tries to tell through which link each answer or comment came. He tries every way of lining them up on
// half of what he has, where he knows the truth, and uses the best on the other half.
import type { Item } from '#functions/table/read.ts'

/** One answer as it came: its link, and whatever was written while it was taken in. */
export interface Arrival {
  link: string
  items: Item[]
}

/** What came in together, in the order in which it came, and what can be read later, in the order in which it was stored. */
export interface Group {
  arrivals: Arrival[]
  records: Item[]
  /** For each record, the place of its arrival: what the attacker wants to know. */
  truth: number[]
}

export interface Outcome {
  right: number
  trials: number
  /** How many chance alone gets right, and how far it strays (the deviation of a random order’s fixed points). */
  byChance: number
  sigma: number
}

type Guess = (group: Group) => number[]

export function attack(groups: Group[]): Outcome {
  const halves = [0, 1].map((half) => groups.filter((_, place) => place % 2 === half))
  const guesses = waysToGuess(groups)
  const right = halves.reduce((sum, half, place) => {
    const learned = halves[1 - place] ?? []
    const best = guesses.toSorted((a, b) => score(learned, b) - score(learned, a))[0]
    return sum + (best ? score(half, best) : 0)
  }, 0)
  const trials = groups.reduce((sum, { records }) => sum + records.length, 0)
  return { right, trials, byChance: groups.length, sigma: Math.sqrt(groups.length) }
}

const score = (groups: Group[], guess: Guess): number =>
  groups.reduce((sum, group) => {
    const guessed = guess(group)
    return sum + group.truth.filter((place, record) => guessed[record] === place).length
  }, 0)

/** Both sides put in order by anything that they have, lined up forwards and backwards; and any value that both have. */
function waysToGuess(groups: Group[]): Guess[] {
  const [first] = groups
  const ofArrivals = ['', 'link', ...namesOf(first?.arrivals[0]?.items ?? [])]
  const ofRecords = ['', ...namesOf(first?.records ?? [])]
  const lined = ofArrivals.flatMap((a) =>
    ofRecords.flatMap((r) => [false, true].map((backwards) => lineUp(a, r, backwards))),
  )
  return [bySameValue, ...lined]
}

const namesOf = (items: Item[]): string[] => [...new Set(items.flatMap((item) => Object.keys(item)))]

const lineUp =
  (ofArrivals: string, ofRecords: string, backwards: boolean): Guess =>
  ({ arrivals, records }) => {
    const came = inOrder(arrivals, ({ link, items }) =>
      textOf(ofArrivals === 'link' ? link : items.find((it) => ofArrivals in it)?.[ofArrivals]),
    )
    const stored = inOrder(records, (record) => textOf(record[ofRecords]))
    const guessed: number[] = []
    stored.forEach((record, place) => {
      guessed[record] = came[backwards ? came.length - 1 - place : place] ?? 0
    })
    return guessed
  }

/** The places of things when they are sorted; as they are when nothing tells them apart. */
const inOrder = <T>(things: T[], by: (thing: T) => string): number[] =>
  things
    .map((thing, place) => ({ place, text: by(thing) }))
    .sort((a, b) => (a.text === b.text ? a.place - b.place : a.text < b.text ? -1 : 1))
    .map(({ place }) => place)

/** A value of the record that stands with one arrival and no other. */
function bySameValue({ arrivals, records }: Group): number[] {
  const known = arrivals.map(
    ({ link, items }) => new Set([link, link.slice(0, 3), ...items.flatMap(valuesOf)]),
  )
  return records.map((record, place) => {
    for (const value of valuesOf(record)) {
      const having = known.flatMap((values, arrival) => (values.has(value) ? [arrival] : []))
      if (having.length === 1 && having[0] !== undefined) return having[0]
    }
    return place
  })
}

const valuesOf = (item: Item): string[] =>
  Object.values(item)
    .map(textOf)
    .filter((text) => text.length > 2)

const textOf = (value: unknown): string =>
  value instanceof Uint8Array
    ? Buffer.from(value).toString('hex')
    : JSON.stringify(value ?? '').replaceAll('"', '')
