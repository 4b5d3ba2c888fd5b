import { isProblem, type Problem } from '#shared/api/problem.ts'
import { gradeCase, listCaseAudits, moderateCase } from '#shared/case-audits/case-audit-endpoints.ts'
import { listCaseReviews } from '#shared/case-reviews/case-review-endpoints.ts'
import { countWaiting } from '#shared/comments/desk-endpoints.ts'
import { listDataSets } from '#shared/data-sets/data-set-endpoints.ts'
import { listDistributions, listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { adoptFramework, getFramework, reviseFramework } from '#shared/framework/framework-endpoints.ts'
import { listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import { listActions } from '#shared/learning/action-endpoints.ts'
import { listLessons } from '#shared/learning/learning-endpoints.ts'
import { listReplies } from '#shared/learning/reply-endpoints.ts'
import { closingDay } from '#shared/needs/closing-day.ts'
import { daysBetween } from '#shared/needs/days-between.ts'
import type { Facts } from '#shared/needs/facts.ts'
import { listPeople, reviewPerson } from '#shared/people/people-endpoints.ts'
import { listCycles } from '#shared/section-11/section-11-endpoints.ts'
import type { Role } from '#shared/settings/role.ts'
import { getRetention, getSettings } from '#shared/settings/settings-endpoints.ts'
import { listYearlyReports } from '#shared/yearly-reports/report-endpoints.ts'
import { countedOf } from '#web/board/indicators/seen.ts'
import { call } from './call.ts'
import { may } from './may.ts'

/** Who sees every figure of an indicator. */
const executes = (roles: readonly Role[]): boolean =>
  roles.includes('board') || roles.includes('business-manager')

/** Who fills returns in, asks after them or moderates them. */
const hasReturns = (roles: readonly Role[]): boolean => roles.includes('agency') || executes(roles)

/** In days. */
const lately = 14

/** All that the API tells somebody about what waits; nothing is asked that her roles do not open. */
export async function loadFacts(roles: readonly Role[]): Promise<Facts | Problem> {
  const [
    rounds,
    settings,
    cases,
    reviewed,
    log,
    answers,
    todo,
    counted,
    sets,
    framework,
    audits,
    years,
    retention,
    staff,
    desk,
  ] = await Promise.all([
    call(listWaves, {}),
    call(getSettings, {}),
    may(roles, gradeCase) || may(roles, moderateCase) ? call(listCaseAudits, {}) : { audits: [] },
    may(roles, listCaseReviews) ? call(listCaseReviews, {}) : { reviews: [] },
    may(roles, listLessons) ? call(listLessons, { query: {} }) : { lessons: [] },
    may(roles, listReplies) ? call(listReplies, {}) : { rounds: [] },
    may(roles, listActions) ? call(listActions, { query: {} }) : { actions: [] },
    executes(roles) ? call(listIndicators, {}) : { indicators: [] },
    may(roles, listDataSets) ? call(listDataSets, {}) : { dataSets: [] },
    may(roles, reviseFramework) || may(roles, adoptFramework) ? call(getFramework, {}) : undefined,
    hasReturns(roles) ? call(listCycles, {}) : { cycles: [] },
    executes(roles) ? call(listYearlyReports, {}) : undefined,
    may(roles, getRetention) ? call(getRetention, {}) : { classes: [] },
    may(roles, reviewPerson) ? call(listPeople, {}) : { people: [] },
    may(roles, countWaiting) ? call(countWaiting, {}) : undefined,
  ])
  if (isProblem(rounds)) return rounds
  if (isProblem(settings)) return settings
  if (isProblem(cases)) return cases
  if (isProblem(reviewed)) return reviewed
  if (isProblem(log)) return log
  if (isProblem(answers)) return answers
  if (isProblem(todo)) return todo
  if (isProblem(counted)) return counted
  if (framework && isProblem(framework)) return framework
  if (isProblem(sets)) return sets
  if (isProblem(audits)) return audits
  if (years && isProblem(years)) return years
  if (isProblem(retention)) return retention
  if (isProblem(staff)) return staff
  if (desk && isProblem(desk)) return desk
  const recent = rounds.waves.filter(
    (round) =>
      round.state === 'open' ||
      round.state === 'closed' ||
      (round.state === 'released' && daysBetween(closingDay(round), settings.today) <= lately),
  )
  const handOuts = may(roles, listDistributions)
    ? await Promise.all(recent.map(({ wave }) => call(listDistributions, { params: { wave } })))
    : []
  return (
    handOuts.find(isProblem) ?? {
      today: settings.today,
      waves: rounds.waves,
      handOuts: handOuts.flatMap((got) => (isProblem(got) ? [] : got.distributions)),
      audits: cases.audits,
      reviews: reviewed.reviews,
      lessons: log.lessons,
      replies: answers.rounds,
      actions: todo.actions,
      indicators: counted.indicators.map((it) => ({ ...it, points: countedOf(it) })),
      framework: framework && {
        reviewOn: framework.inForce?.reviewOn,
        waits: framework.newest !== undefined && !framework.newest.adopted,
      },
      cycles: audits.cycles,
      dataSets: sets.dataSets,
      reports: years?.reports,
      kept: retention.classes,
      people: staff.people,
      desk,
      missing: settings.missing,
      saved: settings.saved.map(({ section }) => section),
    }
  )
}
