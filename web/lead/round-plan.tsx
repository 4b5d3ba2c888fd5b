import * as z from 'zod'
import { Expectation, planRound, usualShare } from '#shared/distribution/plan-round.ts'
import { readNumber } from '#web/agency/read-number.ts'
import { StaffField } from '#web/ui/staff-field.tsx'

/** What a lead typed about one survey, for planning only. */
export const PlanTyped = z.object({ expected: z.string(), share: z.string() })
export type PlanTyped = z.infer<typeof PlanTyped>

const nothing = { expected: '', share: String(usualShare) }

interface Props {
  survey: string
  title: string
  audience: string
  /** The closing day in words, once it is chosen. */
  closes: string | undefined
  typed: PlanTyped | undefined
  onTyped: (typed: PlanTyped) => void
}

/** What one survey is likely to be able to show, said while the numbers are typed. */
export function RoundPlan({ survey, title, audience, closes, typed = nothing, onTyped }: Props) {
  const read = Expectation.safeParse({
    audience,
    expected: readNumber(typed.expected),
    share: readNumber(typed.share),
    closes,
  })
  const plan = read.data && planRound(read.data)
  return (
    <section class="card" aria-labelledby={`plan-${survey}`}>
      <h3 id={`plan-${survey}`}>{title}</h3>
      <StaffField
        name={`expected-${survey}`}
        label="How many families do you expect to reach?"
        hint="All agencies together."
        type="number"
        value={typed.expected}
        problem={undefined}
        onValue={(expected) => onTyped({ ...typed, expected })}
      />
      <StaffField
        name={`share-${survey}`}
        label="How many in 100 are likely to answer?"
        hint="Keep 25 if you do not know yet."
        type="number"
        value={typed.share}
        problem={undefined}
        onValue={(share) => onTyped({ ...typed, share })}
      />
      <p aria-live="polite">
        {plan
          ? `${plan.says} ${plan.needs}`
          : 'Write how many families, from 1 to 100,000, and how many in 100, from 1 to 100, to see what is likely.'}
      </p>
    </section>
  )
}
