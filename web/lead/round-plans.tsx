import type { Problem } from '#shared/api/problem.ts'
import type { Settings } from '#shared/settings/settings.ts'
import type { KnownSurvey } from '#web/agency/known-surveys.ts'
import { sayDay } from '#web/ui/say-day.ts'
import { readMoment } from './read-moment.ts'
import type { RoundDraft } from './round-draft.ts'
import { RoundPlan } from './round-plan.tsx'

interface Props {
  chosen: KnownSurvey[]
  draft: RoundDraft
  settings: Settings
  problem: Problem | undefined
  onPlans: (plans: RoundDraft['plans']) => void
}

/** Survey by survey, what is likely to be shown. */
export function RoundPlans({ chosen, draft, settings, problem, onPlans }: Props) {
  const closes = readMoment(draft.closes)
  if (chosen.length === 0) return null
  return (
    <>
      <h2>What is likely to be shown?</h2>
      <p>These numbers are for planning. Only what you write for groups is sent.</p>
      {chosen.map((survey) => (
        <RoundPlan
          key={survey.survey}
          survey={survey}
          closes={closes ? sayDay(closes, 'en-GB') : undefined}
          typed={draft.plans[survey.survey]}
          settings={settings}
          problem={problem}
          onTyped={(plan) => onPlans({ ...draft.plans, [survey.survey]: plan })}
        />
      ))}
    </>
  )
}
