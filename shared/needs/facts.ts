import type * as z from 'zod'
import type { SeenAudit } from '../case-audits/see-audit.ts'
import type { CaseReview } from '../case-reviews/case-review.ts'
import type { AtDesk } from '../comments/desk-endpoints.ts'
import type { DataSetStanding } from '../data-sets/data-set-endpoints.ts'
import type { DistributionView, WaveView } from '../distribution/distribution-endpoints.ts'
import type { Definition, Point } from '../indicators/indicator.ts'
import type { Action } from '../learning/action.ts'
import type { Lesson } from '../learning/lesson.ts'
import type { listReplies } from '../learning/reply-endpoints.ts'
import type { PersonView } from '../people/people-endpoints.ts'
import type { CycleView } from '../section-11/section-11-endpoints.ts'
import type { SectionName } from '../settings/settings.ts'
import type { KeptClass, SettingsView } from '../settings/settings-endpoints.ts'
import type { listYearlyReports } from '../yearly-reports/report-endpoints.ts'

/** What the API told one person. A list that her roles do not open is empty. */
export interface Facts {
  /** In London, by the clock of the system. */
  today: string
  waves: readonly WaveView[]
  /** Of the rounds that are open, closed and not counted yet, or closed lately. */
  handOuts: readonly DistributionView[]
  lessons: readonly Lesson[]
  /** Closed rounds, and what their families were answered. */
  replies: z.output<typeof listReplies.ok.body>['rounds']
  actions: readonly Action[]
  /** With their figures, for the executive group, from whom no small number is held back. */
  indicators: readonly { indicator: string; definition: Definition; points: readonly Point[] }[]
  /** Of the version in force; and whether a newer one waits to be adopted. */
  framework?: { reviewOn?: string | undefined; waits: boolean } | undefined
  /** Audits of all agencies, the newest first. */
  cycles: readonly CycleView[]
  /** Who has sent what; somebody of an agency sees its own parts. */
  dataSets: readonly DataSetStanding[]
  /** The reports of all years, and how far each is; for those who write or approve them. */
  reports?: z.output<typeof listYearlyReports.ok.body>['reports'] | undefined
  /** Case audits, as far as this person sees them. */
  audits: readonly SeenAudit[]
  reviews: readonly CaseReview[]
  kept: readonly KeptClass[]
  people: readonly PersonView[]
  missing: SettingsView['missing']
  /** How the readers’ list stands, for those who read. */
  desk?: AtDesk | undefined
  /** Sections that somebody saved. */
  saved: readonly SectionName[]
}
