export type Block =
  | { say: string }
  | { list: readonly string[] }
  | { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }

/** A document that the partnership finishes: our words, what its settings say, and what is left to fill in. */
export interface Template {
  title: string
  sections: readonly { heading: string; blocks: readonly Block[] }[]
}

const start = '[To fill in: '

/** A gap in a document, which says what belongs there. */
export const toFill = (what: string): string => `${start}${what}]`

/** A text in its parts: those that are gaps, and those that are not. */
export const gapsOf = (text: string): { text: string; gap: boolean }[] =>
  text
    .split(/(\[To fill in: [^\]]*\])/)
    .filter(Boolean)
    .map((part) => ({ text: part, gap: part.startsWith(start) }))
