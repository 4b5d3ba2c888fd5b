import type { Answer } from './answer.ts'

/** The newest version of each answer, by its standard. */
export function newestAnswers(versions: readonly Answer[]): Map<string, Answer> {
  const newest = new Map<string, Answer>()
  for (const answer of versions)
    if (answer.version > (newest.get(answer.standard)?.version ?? 0)) newest.set(answer.standard, answer)
  return newest
}
