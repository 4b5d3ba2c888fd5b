import { fewest } from '../results/rules.ts'
import type { Comment } from './comment.ts'

/**
 * How often two people who sorted the same words chose the same themes: of all themes that either chose, how many both
 * did, to the nearest 5 in 100. Only for those who look after the sorting.
 */
export function sayAgreement(comments: readonly Pick<Comment, 'triage'>[]): string {
  const pairs = comments.flatMap(({ triage: { first, second, cleared } }) => {
    const other = second ?? cleared
    return first && other ? [[new Set(first.themes), new Set(other.themes)] as const] : []
  })
  if (pairs.length < fewest)
    return `Fewer than ${fewest} sets were sorted by two people: too few to say how often they agree.`
  const both = pairs.reduce((sum, [one, two]) => sum + [...one].filter((id) => two.has(id)).length, 0)
  const either = pairs.reduce((sum, [one, two]) => sum + one.size + two.size, 0) - both
  if (either === 0) return 'Nobody chose a theme for the sets that two people sorted.'
  return `Of the themes that one of two people chose, both chose about ${5 * Math.round((20 * both) / either)} in 100.`
}
