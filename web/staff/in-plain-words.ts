import type { Problem } from '#shared/api/problem.ts'

/** A problem with a form’s own words for some of its fields, where a schema can only speak of types. */
export const inPlainWords = (
  problem: Problem | undefined,
  words: Readonly<Record<string, string>>,
): Problem | undefined =>
  problem?.errors
    ? { ...problem, errors: problem.errors.map(({ at, say }) => ({ at, say: words[at] ?? say })) }
    : problem
