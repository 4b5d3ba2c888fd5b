import type { Problem } from '#shared/api/problem.ts'

/** What is wrong with one of several things that are typed into one box belongs beside that box. */
export function inOneField(name: string, problem: Problem | undefined): Problem | undefined {
  if (!problem?.errors) return problem
  const errors = problem.errors.map(({ at, say }) => ({ at: at.startsWith(`${name}.`) ? name : at, say }))
  return {
    ...problem,
    errors: errors.filter(({ at }, place) => errors.findIndex((it) => it.at === at) === place),
  }
}
