import { milestonesOf } from '#shared/case-reviews/milestones-of.ts'
import { latePeriod } from '#shared/indicators/is-late.ts'
import { stateOfAction } from '#shared/learning/state-of-action.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { sayAction } from '#web/board/say-action.ts'
import { sayAgency } from '#web/board/say-agency.ts'
import { sayDay } from '#web/staff/say-day.ts'
import type { Line, YearFacts } from './year-facts.ts'

/** What should be done by now and is not, a kind after the other. Data sets stand by themselves. */
export const findOverdue = (facts: YearFacts): Line[] =>
  [lateMilestones, lateActions, lateReplies, lateReviews, lateFigures].flatMap((find) => find(facts))

const lateMilestones = ({ reviews, today }: YearFacts): Line[] =>
  reviews
    .filter(({ closed }) => !closed)
    .flatMap((review) =>
      milestonesOf(review, today)
        .filter(({ is }) => is === 'late')
        .map(({ says, due }) => ({
          to: `/staff/year/case-reviews/${review.id}`,
          text: `Case review ${review.ref}`,
          says: `${says.replace(/\.$/, '')}: was due ${sayDay(due)}`,
        })),
    )

const lateActions = ({ actions, today, settings }: YearFacts): Line[] =>
  actions
    .filter((it) => stateOfAction(it, today) === 'late')
    .map((action) => ({
      to: `/staff/actions/${action.action}`,
      text: action.title,
      says: `${sayAction(action, today)}. ${action.owner}, ${sayAgency(action.agency, settings.agencies)}`,
    }))

const lateReplies = ({ replies }: YearFacts): Line[] =>
  replies
    .filter(({ answered, late }) => late && !answered)
    .map(({ wave, title, tellOn }) => ({
      to: `/staff/rounds/${wave}/answer`,
      text: `The families of ${title} have no answer yet`,
      says: tellOn ? `They were promised one by ${sayDay(tellOn)}` : '',
    }))

const lateReviews = ({ lessons, today }: YearFacts): Line[] =>
  lessons.flatMap(({ lesson, title, status, reviewOn }) =>
    status !== 'declined' && status !== 'closed' && reviewOn && reviewOn <= today
      ? [
          {
            to: `/staff/learning/${lesson}`,
            text: title,
            says: `A lesson, to be looked at again on ${sayDay(reviewOn)}`,
          },
        ]
      : [],
  )

/** Of indicators that no data set has: those are asked for by owner. */
function lateFigures({ indicators, today, settings }: YearFacts): Line[] {
  const { priorities } = settings.priorities ?? startingPriorities
  const inSets = new Set(
    priorities.flatMap(({ dataSets = [] }) =>
      dataSets.flatMap(({ owners }) => owners.flatMap((owner) => owner.indicators)),
    ),
  )
  return indicators.flatMap(({ indicator, definition, points }) => {
    const late = inSets.has(indicator) ? undefined : latePeriod(definition, points, today)
    const to = `/staff/indicators/${indicator}`
    return late
      ? [{ to, text: definition.title, says: `Its figure of ${late} is late. ${definition.owner}` }]
      : []
  })
}
