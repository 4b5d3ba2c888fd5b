import type { Problem } from '#shared/api/problem.ts'

/** What is wrong, at the names that the fields of one part have on a page with several forms. */
export const inPart = (part: string, problem: Problem | undefined): Problem | undefined =>
  problem?.errors
    ? { ...problem, errors: problem.errors.map(({ at, say }) => ({ at: `${part}.${at}`, say })) }
    : problem
