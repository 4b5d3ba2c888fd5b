import type { Kind } from '#shared/survey/edit/blank-question.ts'

/** The ways to ask, in the order in which they are offered. */
export const kindNames: Readonly<Record<Kind, string>> = {
  one: 'One answer of several',
  scale: 'A scale, from low to high',
  faces: 'Faces, three or five',
  many: 'Any number of answers',
  text: 'A box to write in',
  number: 'A number',
  date: 'A date',
  rank: 'Put in order',
  statement: 'Words only, nothing to answer',
  check: 'A warm-up for small children',
}

export const kinds = Object.entries(kindNames).flatMap(([value, text]) =>
  isKind(value) ? [{ value, text }] : [],
)

function isKind(value: string): value is Kind {
  return value in kindNames
}
