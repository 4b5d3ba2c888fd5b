import type { Problem } from '#shared/api/problem.ts'

/** What is wrong with one field, beside the field. */
export function StaffWrong({ at, problem }: { at: string; problem: Problem | undefined }) {
  const errors = problem?.errors?.filter((error) => error.at === at) ?? []
  return (
    <p class="wrong" id={`wrong-${at}`}>
      {errors.map((error) => error.say).join(' ')}
    </p>
  )
}
