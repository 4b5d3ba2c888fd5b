import type { CaseAudit } from '../case-audits/case-audit.ts'
import type { CaseReview } from '../case-reviews/case-review.ts'
import type { Wave } from '../distribution/wave.ts'
import type { Figures, Indicator } from '../indicators/indicator.ts'
import type { Action } from '../learning/action.ts'
import type { Lesson } from '../learning/lesson.ts'
import type { ReplyEntry } from '../learning/reply.ts'
import type { Release } from '../results/release.ts'
import type { Cycle } from '../section-11/cycle.ts'
import type { AuditReturn } from '../section-11/return.ts'
import type { Standard } from '../section-11/standard.ts'
import type { SectionPlan } from './report.ts'
import type { ReportYear } from './report-year.ts'

/** A round that was counted, what it said, and what its families were answered for everybody to read. */
export interface CountedRound {
  wave: Pick<Wave, 'wave' | 'title' | 'released' | 'madeUp'>
  releases: readonly Release[]
  answer?: { first: string; entries: readonly ReplyEntry[] }
}

/** An audit of how agencies keep their duties: what was asked, and how each return stands. */
export interface DutyCycle {
  cycle: Cycle
  standards: readonly Standard[]
  returns: readonly AuditReturn[]
}

/** Everything that there is to take from: what may not be told is left out where each kind is gathered. */
export interface Sources {
  indicators: readonly Indicator[]
  figures: readonly Figures[]
  rounds: readonly CountedRound[]
  lessons: readonly Lesson[]
  actions: readonly Action[]
  audits: readonly CaseAudit[]
  reviews: readonly CaseReview[]
  cycles: readonly DutyCycle[]
}

/** For what it is gathered: a section of the report of a year, on a day. */
export interface Asked {
  year: ReportYear
  today: string
  plan: SectionPlan
  /** The priorities that have a section. */
  priorities: readonly string[]
}
