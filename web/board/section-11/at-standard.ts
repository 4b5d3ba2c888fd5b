import type { Problem } from '#shared/api/problem.ts'

/** A problem’s places below one standard, where the page has a form for each. */
export const atStandard = (problem: Problem | undefined, standard: string): Problem | undefined =>
  problem?.errors
    ? { ...problem, errors: problem.errors.map(({ at, say }) => ({ at: `${standard}.${at}`, say })) }
    : problem
