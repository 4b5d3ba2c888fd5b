import type { Count, Release } from './release.ts'

/** Of those who answered a survey in a round, how many answered one question: published figures, and nothing else. */
export function howManyAnswered(
  { answered, results }: Release,
  question: string,
): { question: Count; survey: Count } | undefined {
  const result = results.find(({ id }) => id === question)
  return answered && result?.kind === 'figures' ? { question: result.base, survey: answered } : undefined
}
