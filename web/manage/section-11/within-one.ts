import type { Problem } from '#shared/api/problem.ts'

const scores = ['no', 'begun', 'mostly', 'works']

/** A problem of all standards as the form of one has it: `standards.3.scores.0` stands there as `scores.no`. */
export function withinOne(problem: Problem | undefined, place: number): Problem | undefined {
  if (!problem?.errors) return problem
  const start = `standards.${place}.`
  return {
    ...problem,
    errors: problem.errors.map(({ at, say }) => ({
      at: (at.startsWith(start) ? at.slice(start.length) : at).replace(
        /^scores\.(\d)$/,
        (_, score: string) => `scores.${scores[Number(score)] ?? score}`,
      ),
      say,
    })),
  }
}
