import type { KnownSurvey } from '#web/agency/known-surveys.ts'
import { sayMoment } from '#web/staff/say-moment.ts'
import { nothingPlanned } from './plan-typed.ts'
import { readMoment } from './read-moment.ts'
import { readPlan } from './read-plan.ts'
import type { RoundDraft } from './round-draft.ts'

/** The whole round on one slip, read before it is opened. */
export function RoundGlance({ chosen, draft }: { chosen: KnownSurvey[]; draft: RoundDraft }) {
  if (chosen.length === 0) return null
  const [opens, closes] = [readMoment(draft.opens), readMoment(draft.closes)]
  return (
    <section class="slip" aria-labelledby="glance">
      <h2 id="glance">The round at a glance</h2>
      <p>
        {opens ? `Opens on ${sayMoment(opens)}.` : 'Opens as soon as you press the button.'}{' '}
        {closes ? `Closes on ${sayMoment(closes)}.` : 'It has no closing time yet.'}
      </p>
      <ul>
        {chosen.map((survey) => {
          const plan = readPlan(survey, draft.plans[survey.survey] ?? nothingPlanned, undefined)
          return (
            <li key={survey.survey}>
              <b>{survey.title}</b>: {plan ? plan.short : 'no numbers yet to say what is likely'}.
            </li>
          )
        })}
      </ul>
    </section>
  )
}
