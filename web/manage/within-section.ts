import type { Problem } from '#shared/api/problem.ts'
import type { SectionName } from '#shared/settings/settings.ts'

/** A problem whose places are named from within the section, as its form’s fields are. */
export function withinSection(section: SectionName, problem: Problem | undefined): Problem | undefined {
  const prefix = `settings.${section}.`
  return problem?.errors
    ? {
        ...problem,
        errors: problem.errors.map(({ at, say }) => ({
          at: at.startsWith(prefix) ? at.slice(prefix.length) : at,
          say,
        })),
      }
    : problem
}
