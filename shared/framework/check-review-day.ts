import type { FrameworkWords } from './framework.ts'

/** In years: the framework is looked at again at least so often. */
const longest = 3

/** What is wrong with the day on which it is looked at again. `today` is the day in London. */
export function checkReviewDay({ reviewOn }: Pick<FrameworkWords, 'reviewOn'>, today: string) {
  const last = `${Number(today.slice(0, 4)) + longest}${today.slice(4)}`
  if (reviewOn > today && reviewOn <= last) return []
  return [{ at: 'reviewOn', say: 'Take a day to come, no later than in three years.' }]
}
