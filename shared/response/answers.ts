import type { Question, TextQuestion } from '../survey/question.ts'

/** Option ids by question id: one for a single choice, a list for several. Nothing a person typed. */
export type Answers = Record<string, string | string[]>

/** What a person typed, by question id. */
export type Texts = Record<string, string>

/** The longest text that any box takes, in characters (UTF-16 units, as browsers count them): about four pages. */
export const longestText = 10_000

/** What the boxes of one survey share, so that all of it fits into its envelope in any script. */
const longestTogether = 13_000

/** Less is no box to say something in: a survey with so many boxes cannot be published. */
const leastLong = 1000

/** The most bytes that UTF-8 needs for one of them, except for signs that nobody types. */
export const bytesPerCharacter = 3

/** In a box for a few words. */
export const longestShortText = 200

/** How much a box takes: its share, where a survey has several. */
export function longestIn({ short }: TextQuestion, survey: readonly Question[]): number {
  if (short) return longestShortText
  const boxes = survey.filter((it) => it.kind === 'text' && !it.short).length
  return Math.max(leastLong, Math.min(longestText, Math.floor(longestTogether / boxes)))
}
