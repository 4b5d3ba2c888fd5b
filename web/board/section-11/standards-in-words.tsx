import { countingScore } from '#shared/section-11/scores-of.ts'
import type { CycleView } from '#shared/section-11/section-11-endpoints.ts'
import { useAgencyNames } from '#web/staff/use-agency-names.ts'
import { sayScore } from './say-score.ts'

/** Each standard in a sentence or two: how far which agencies are, the best first, and from whom nothing is in. */
export function StandardsInWords({ cycle: { titles, returns } }: { cycle: CycleView }) {
  const nameOf = useAgencyNames()
  const say = (standard: string): string => {
    const asked = returns.filter(({ applies }) => applies.includes(standard))
    const at = (score: number | undefined): string[] =>
      asked
        .filter(({ scores }) => {
          const found = scores[standard]
          return (found && countingScore(found)) === score
        })
        .map(({ agency }) => nameOf(agency))
    const lines = [3, 2, 1, 0].map((score) => [sayScore(score), at(score)] as const)
    return [...lines, ['Not in yet', at(undefined)] as const]
      .filter(([, names]) => names.length > 0)
      .map(([words, names]) => `${words}: ${names.join(', ')}.`)
      .join(' ')
  }
  return (
    <>
      <h3>In words</h3>
      <dl class="lines">
        {titles.map(({ id, title }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{say(id)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
