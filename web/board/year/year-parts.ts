import { listCaseAudits } from '#shared/case-audits/case-audit-endpoints.ts'
import { listCaseReviews } from '#shared/case-reviews/case-review-endpoints.ts'
import { listDataSets } from '#shared/data-sets/data-set-endpoints.ts'
import { getCoverage, getFramework } from '#shared/framework/framework-endpoints.ts'
import { listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import { listRecords } from '#shared/learning/record-endpoints.ts'
import { getNextPriorities } from '#shared/next-priorities/next-priorities-endpoints.ts'
import { listCycles } from '#shared/section-11/section-11-endpoints.ts'
import type { Role } from '#shared/settings/role.ts'
import { listYearlyReports } from '#shared/yearly-reports/report-endpoints.ts'
import { may } from '#web/staff/may.ts'
import type { SayTerm } from '#web/staff/use-terms.ts'
import { sayHypothesis } from '../hypothesis/say-hypothesis.ts'
import { sayAudit } from '../section-11/say-audit.ts'

export interface YearPart {
  to: string
  /** Words of ours, or of the partnership where it calls it otherwise. */
  text: string | ((term: SayTerm) => string)
  says: string
}

/** What a year of learning and improving is made of, in the order in which it is worked through, with who it opens for. */
const parts: readonly [opens: (roles: readonly Role[]) => boolean, part: YearPart][] = [
  [
    (roles) => may(roles, getFramework),
    {
      to: '/staff/year/framework',
      text: 'The framework',
      says: 'How the partnership learns, who adopted it, and when it is looked at again.',
    },
  ],
  [
    (roles) => may(roles, getCoverage),
    {
      to: '/staff/year/coverage',
      text: 'What stands behind each source',
      says: 'When evidence last came from each of the eight sources, and what it led to.',
    },
  ],
  [
    (roles) => may(roles, listDataSets),
    {
      to: '/staff/year/priorities',
      text: 'Priorities and their data',
      says: 'What is to change for children, which figures show it, and who has sent theirs.',
    },
  ],
  [
    (roles) => may(roles, listIndicators),
    {
      to: '/staff/indicators',
      text: 'Indicators',
      says: 'What is counted for each priority, and what is news in it.',
    },
  ],
  [
    (roles) => may(roles, listIndicators),
    {
      to: '/staff/year/early-help',
      text: sayHypothesis,
      says: 'The chain that the framework hopes for, step by step, and what families told us.',
    },
  ],
  [
    (roles) => may(roles, listCaseAudits),
    {
      to: '/staff/year/case-audits',
      text: 'Case audits',
      says: 'Agencies look together at some cases: how well did they work with each other?',
    },
  ],
  [
    (roles) => may(roles, listCaseReviews),
    {
      to: '/staff/year/case-reviews',
      text: 'Case reviews',
      says: 'What is learned from one case, on two levels, with what is due by when.',
    },
  ],
  [
    (roles) => may(roles, listRecords),
    {
      to: '/staff/registers',
      text: 'Registers',
      says: 'Issues, enquiries, what practitioners say, how agencies listen, research.',
    },
  ],
  [
    (roles) => may(roles, listCycles),
    {
      to: '/staff/year/section-11',
      text: sayAudit,
      says: 'How far each agency is with what keeps children safe, every two years.',
    },
  ],
  [
    (roles) => may(roles, listYearlyReports),
    {
      to: '/staff/year/yearly-reports',
      text: (term) => `The ${term('yearly-report')}`,
      says: 'What the year came to, from evidence as it stood, approved by two, for everybody to read.',
    },
  ],
  [
    (roles) => may(roles, getNextPriorities),
    {
      to: '/staff/year/next-priorities',
      text: 'Next year’s priorities',
      says: 'What speaks for and against each, what was decided, and why.',
    },
  ],
]

/** The parts of the year that somebody’s roles open. */
export const yearParts = (roles: readonly Role[]): YearPart[] =>
  parts.filter(([opens]) => opens(roles)).map(([, part]) => part)
