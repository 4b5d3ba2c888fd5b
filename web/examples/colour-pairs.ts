import type { Tokens } from './read-tokens.ts'

/** A colour that stands on another, and how far apart they have to be. */
export interface ColourPair {
  colour: string
  ground: string
  least: number
}

const text = 4.5
const edge = 3
const onGrounds = (colour: string, grounds: string[], least: number): ColourPair[] =>
  grounds.map((ground) => ({ colour, ground, least }))

const pairs: ColourPair[] = [
  ...['ink', 'soft'].flatMap((colour) => onGrounds(colour, ['paper', 'sheet', 'glow'], text)),
  ...['deep', 'berry'].flatMap((colour) => onGrounds(colour, ['paper', 'sheet'], text)),
  ...onGrounds('on', ['deep'], text),
  ...onGrounds('paper', ['deep', 'ink'], text),
  ...onGrounds('line', ['paper', 'sheet'], edge),
]

/** The pairs that the pages with these colours are made of. */
export const colourPairs = (tokens: Tokens): ColourPair[] =>
  pairs.filter(({ colour, ground }) => colour in tokens && ground in tokens)
