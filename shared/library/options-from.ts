import type { Option } from '../survey/question.ts'

/** Options in the order of their words, each with its words as its id: “Very badly” is `very-badly`. */
export const optionsFrom = (...texts: string[]): Option[] =>
  texts.map((text) => ({ id: text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'), text }))
