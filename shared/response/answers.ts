import type { TextQuestion } from '../survey/question.ts'

/** Option ids by question id: one for a single choice, a list for several. Nothing a person typed. */
export type Answers = Record<string, string | string[]>

/** What a person typed, by question id. */
export type Texts = Record<string, string>

/** The longest text one box takes, in characters (UTF-16 units, as browsers count `maxlength`). */
export const longestText = 2000

/** In a box for a few words. */
export const longestShortText = 200

export const longestIn = ({ short }: TextQuestion): number => (short ? longestShortText : longestText)
