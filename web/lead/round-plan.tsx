import type { Problem } from '#shared/api/problem.ts'
import type { PlanTyped } from '#shared/distribution/round-typed.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { namePeople } from '#shared/survey/name-people.ts'
import type { KnownSurvey } from '#web/agency/known-surveys.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { PlanGroups } from './plan-groups.tsx'
import { nothingPlanned } from './plan-typed.ts'
import { readPlan } from './read-plan.ts'

interface Props {
  survey: KnownSurvey
  /** The closing day in words, once it is chosen. */
  closes: string | undefined
  typed: PlanTyped | undefined
  settings: Settings
  problem: Problem | undefined
  onTyped: (typed: PlanTyped) => void
}

/** What one survey is likely to be able to show, said while the numbers are typed. */
export function RoundPlan({ survey, closes, typed = nothingPlanned, settings, problem, onTyped }: Props) {
  const { survey: id, title, voice } = survey
  const { reached } = namePeople(voice)
  const plan = readPlan(survey, typed, closes)
  return (
    <section class="card" aria-labelledby={`plan-${id}`}>
      <h3 id={`plan-${id}`}>{title}</h3>
      <StaffField
        name={`expected-${id}`}
        label={`How many ${reached} do you expect to reach?`}
        hint="All agencies together."
        type="number"
        value={typed.expected}
        problem={undefined}
        onValue={(expected) => onTyped({ ...typed, expected })}
      />
      <StaffField
        name={`share-${id}`}
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
          : `Write how many ${reached}, from 1 to 100,000, and how many in 100, from 1 to 100, to see what is likely.`}
      </p>
      <PlanGroups survey={id} settings={settings} typed={typed} problem={problem} onTyped={onTyped} />
    </section>
  )
}
