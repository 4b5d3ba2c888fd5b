import type { Need } from '#shared/needs/need.ts'
import type { Role } from '#shared/settings/role.ts'
import { sayDay } from './say-day.ts'
import type { SaidNeed } from './say-need.ts'

type CaseNeed = Extract<
  Need,
  { is: 'grades-missing' | 'model-review-missing' | 'milestones-late' | 'milestones-due' }
>

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`

/** What waits in case audits and case reviews. */
export function sayCaseNeed(need: CaseNeed, roles: readonly Role[]): SaidNeed {
  switch (need.is) {
    case 'grades-missing':
      return {
        to: `/staff/year/case-audits/${need.audit}`,
        text: roles.includes('agency')
          ? `Grade your agency’s part in ${count(need.count, 'case', 'cases')}.`
          : `${count(need.count, 'part of a case has', 'parts of cases have')} no grades yet.`,
        says: `${need.late ? 'They were due' : 'They are due'} by ${sayDay(need.on)}.`,
      }
    case 'model-review-missing':
      return {
        to: `/staff/year/case-audits/${need.audit}`,
        text: `Look at the model of the case audit ${need.year} again.`,
        says: 'Once a year: is this still the best way to learn? It cannot be concluded without.',
      }
    case 'milestones-late':
      return {
        to: '/staff/year/case-reviews',
        text: `${count(need.count, 'milestone of a case review is', 'milestones of case reviews are')} late.`,
        says: 'Each review says which, and since when.',
      }
    case 'milestones-due':
      return {
        to: '/staff/year/case-reviews',
        text: `${count(need.count, 'milestone of a case review is', 'milestones of case reviews are')} due within a week.`,
        says: `The first by ${sayDay(need.on)}.`,
      }
  }
}
